import { join } from 'node:path';
import type { SectionsFile, TopicsFile } from '../src/schemas/codebook.ts';
import type {
  Agency,
  NearMiss,
  Noise,
  Plan,
  Quota,
  SectionEntry,
  Topic,
} from '../src/schemas/corpus.ts';
import { foldCharacters } from './grammar/fold.ts';
import { type Codebook, readCodebook } from './lib/codebook.ts';
import { countFrontLines } from './grammar/front.ts';
import { parseChapterTitle } from './grammar/heading.ts';
import { parseLabel } from './grammar/label.ts';
import type { CleanText } from './lib/clean-text.ts';
import type { Report } from './lib/problem.ts';
import { readSources, type Source } from './steps/1-read.ts';
import { cleanSource } from './steps/2-clean.ts';
import { joinLines } from './steps/3-join.ts';
import { outlinePlan } from './steps/4-outline.ts';
import { splitPlan } from './steps/5-split.ts';
import { extractFacts } from './steps/6-extract.ts';
import { codeQuotas, codeResponsibilities, compareQuotas } from './steps/7-code-facts.ts';
import { codeClauses } from './steps/8-code-clauses.ts';
import { accountCharacters, type Piece } from './steps/9-account.ts';

/** One plan, read whole. `sections` has all 12 parts, absent ones too. */
export interface ReadPlan {
  source: Source;
  plan: Plan;
  sections: SectionEntry[];
  nearMisses: NearMiss[];
  noise: Noise[];
  pieces: Piece[];
}

export interface Corpus {
  plans: ReadPlan[];
  agencies: Agency[];
  topics: Topic[];
}

/** Reads all plans of a content folder. What comes back is whole only if nothing was reported. */
export function readCorpus(contentDir: string, report: Report): Corpus | undefined {
  const codebook = readCodebook(join(contentDir, 'codebook'), report);
  const sources = readSources(contentDir, report);
  if (!codebook) return undefined;
  const plans = sources.map((source) => readPlan(source, codebook, report));
  const quotas = compareQuotas(plans.flatMap(({ quotas }) => quotas));
  const agencies = codebook.agencies.agencies.map(({ id, zh, en, kind, aliases }) => ({
    id,
    zh,
    en,
    kind,
    aliases,
  }));
  const read = plans.map((plan) => withQuotas(plan, quotas));
  return { plans: read, agencies, topics: countTopics(codebook.topics, read) };
}

/** Runs the steps on one source. Its quotas still lack `comparableWith`, which takes all plans. */
export function readPlan(source: Source, codebook: Codebook, report: Report) {
  const { lines, noise } = cleanSource(source, report);
  const frontCount = findBody(source, lines, codebook.sections, report);
  const body = joinLines(lines.slice(frontCount));
  const outline = outlinePlan(source, lines.slice(0, frontCount), body, codebook.sections, report);
  const split = splitPlan(source, outline, report);
  const names = codebook.numberNames.names.map(({ zh }) => zh);
  const facts = extractFacts(source, outline, split, names, report);
  const responsibilities = codeResponsibilities(
    source,
    facts.responsibilities,
    codebook.agencies,
    report,
  );
  const quotas = codeQuotas(source, facts.quotas, codebook.quotas, codebook.indicators, report);
  const pieces = accountCharacters(source, outline, split, noise, report);
  const clauses = codeClauses(
    source,
    split.flatMap((section) => section.clauses),
    codebook,
    report,
  );
  const sections = split.map(({ section, measures }): SectionEntry => {
    const own = responsibilities.filter((entry) => entry.section === section.key);
    return {
      section: { ...section, roleWords: [...new Set(own.map(({ roleWord }) => roleWord))] },
      measures,
      clauses: clauses.filter((clause) => clause.section === section.key),
      quotas: [],
      responsibilities: own,
    };
  });
  return {
    source,
    plan: toPlan(source),
    sections,
    nearMisses: facts.nearMisses,
    noise,
    pieces,
    quotas,
  };
}

/** How many lines stand before the plan's own text. */
function findBody(
  source: Source,
  lines: readonly CleanText[],
  book: SectionsFile,
  report: Report,
): number {
  const shadows = lines.map(({ shadow }) => shadow);
  const firstChapter = shadows.findIndex((_, index) => opensChapter(shadows, index, book));
  if (firstChapter === -1)
    report({
      file: source.path,
      found: 'no chapter heading (“一、总体要求” or the like) was found',
      fix: 'check that the file is a plan, or add its heading to content/codebook/sections.yml',
    });
  const before = shadows.slice(0, Math.max(0, firstChapter));
  const title = foldCharacters(source.origin.title.quote.replace(/\s+/g, ''));
  const count = countFrontLines(before, title);
  if (count === undefined)
    report({
      file: source.path,
      found: `the title “${source.origin.title.quote}” does not stand before the first chapter`,
      fix: 'correct the title in the origin file: it is the one right above the plan’s own text',
    });
  return count ?? before.length;
}

/** Whether a chapter begins in this line; its title may run on in the next two. */
function opensChapter(shadows: readonly string[], index: number, book: SectionsFile): boolean {
  const label = parseLabel(shadows[index] ?? '');
  if (label?.kind !== 'chapter') return false;
  const title = shadows
    .slice(index, index + 3)
    .join('')
    .slice(label.length, 24);
  return parseChapterTitle(title, book) !== undefined;
}

function countTopics({ sections }: TopicsFile, plans: readonly ReadPlan[]): Topic[] {
  const coded = plans.flatMap((plan) => plan.sections.flatMap(({ clauses }) => clauses));
  const perTopic = Map.groupBy(
    coded.flatMap(({ plan, topics }) => topics.map((topic) => ({ plan, topic }))),
    ({ topic }) => topic,
  );
  return sections.flatMap(({ section, topics }) =>
    topics.map(({ id, zh, en, definition }) => {
      const own = perTopic.get(id) ?? [];
      const count = (plan: string) => own.filter((entry) => entry.plan === plan).length;
      const clauses = Object.fromEntries(plans.map(({ plan }) => [plan.id, count(plan.id)]));
      return { id, section, zh, en, definition, clauses };
    }),
  );
}

function withQuotas(read: ReturnType<typeof readPlan>, quotas: readonly Quota[]): ReadPlan {
  const own = quotas.filter(({ plan }) => plan === read.plan.id);
  return {
    source: read.source,
    plan: read.plan,
    nearMisses: read.nearMisses,
    noise: read.noise,
    pieces: read.pieces,
    sections: read.sections.map((entry) => ({
      ...entry,
      quotas: own.filter(({ section }) => section === entry.section.key),
    })),
  };
}

function toPlan({ origin, text }: Source): Plan {
  return {
    id: origin.id,
    order: origin.order,
    title: { zh: origin.title.zh, en: origin.title.en },
    jurisdiction: origin.jurisdiction,
    short: origin.short,
    level: origin.kind === 'prefecture-level-city' ? 'prefecture' : 'county',
    kind: origin.kind,
    province: origin.province,
    prefecture: origin.prefecture,
    issuer: origin.issuer?.value ?? null,
    docNumber: origin.docNumber?.value ?? null,
    signedOn: origin.signedOn?.value ?? null,
    issuedOn: origin.issuedOn?.value ?? null,
    publishedOn: origin.publishedOn?.value ?? null,
    period: { start: origin.period.start, end: origin.period.end },
    status: origin.status.value,
    source: { file: origin.file, sha256: origin.sha256, characters: text.length },
  };
}
