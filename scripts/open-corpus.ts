import { join } from 'node:path';
import type { SectionsFile, TopicsFile } from '#src/schemas/codebook.ts';
import type {
  Agency,
  Agreement,
  Change,
  Coding,
  NearMiss,
  Noise,
  Plan,
  Quota,
  SectionEntry,
  Slip,
  Topic,
} from '#src/schemas/corpus.ts';
import { listCodings, measureAgreement } from './coding/publish-codings.ts';
import { foldCharacters } from './grammar/fold.ts';
import { type Codebook, readCodebook } from './lib/codebook.ts';
import { countFrontLines, findFirstChapter } from './grammar/front.ts';
import type { CleanText } from './lib/clean-text.ts';
import type { Report } from './lib/problem.ts';
import { readOrigins, readSource, type Source } from './steps/01-read.ts';
import { cleanSource } from './steps/02-clean.ts';
import { joinLines } from './steps/03-join.ts';
import { outlinePlan } from './steps/04-outline.ts';
import { splitPlan } from './steps/05-split.ts';
import { extractFacts } from './steps/06-extract.ts';
import {
  codeQuotas,
  codeResponsibilities,
  findPeers,
  type UncomparedQuota,
} from './steps/08-code-quotas.ts';
import { codeClauses } from './steps/07-code-clauses.ts';
import { accountCharacters, type Piece } from './steps/10-account.ts';
import { listChanges, locateSlips } from './steps/11-ledger.ts';

/** A section whose quotas still lack `comparableWith`, which takes all plans. */
export type UncomparedSection = Omit<SectionEntry, 'quotas'> & { quotas: UncomparedQuota[] };

/** One plan, read whole. `sections` has all 12 parts, absent ones too. */
export interface ReadPlan<SectionRead = SectionEntry> {
  source: Source;
  plan: Plan;
  sections: SectionRead[];
  nearMisses: NearMiss[];
  noise: Noise[];
  pieces: Piece[];
  changes: Change[];
  slips: Slip[];
}

/** One plan as the first reading has it, while the others are still unread. */
export type FirstReading = ReadPlan<UncomparedSection>;

/** All plans of a content folder. */
export interface Corpus {
  /**
   * In plan order; each is read anew when it is asked for, so that thousands need no more memory
   * than one.
   */
  readPlans: () => Generator<ReadPlan>;
  /** Those of all plans, in plan order. */
  readQuotas: () => Generator<Quota>;
  agencies: Agency[];
  topics: Topic[];
  codings: Coding[];
  agreement: Agreement[];
}

/**
 * Reads all plans once for what takes all of them: which quotas compare, how many clauses a topic
 * has. The corpus is whole only if nothing was reported.
 * @param follow is given each plan as it is read, in plan order
 */
export function openCorpus(
  contentDir: string,
  report: Report,
  follow: (read: FirstReading) => void = () => undefined,
): Corpus | undefined {
  const codebook = readCodebook(join(contentDir, 'codebook'), report);
  const origins = readOrigins(contentDir, report);
  if (!codebook) return undefined;
  const quotas: UncomparedQuota[] = [];
  const topics = new TopicCount();
  for (const origin of origins) {
    const source = readSource(contentDir, origin, report);
    if (!source) continue;
    const read = readPlan(source, codebook, report);
    for (const entry of read.sections) quotas.push(...entry.quotas);
    topics.add(read.plan, read.sections);
    follow(read);
  }
  const peers = findPeers(quotas);
  const codings = listCodings(codebook.coding, codebook.topics);
  return {
    *readQuotas() {
      for (const quota of quotas) yield compareQuota(quota, peers);
    },
    *readPlans() {
      for (const origin of origins) {
        const source = readSource(contentDir, origin, ignore);
        if (source) yield comparePlan(readPlan(source, codebook, ignore), peers);
      }
    },
    agencies: codebook.agencies.agencies.map(({ id, zh, en, kind, aliases }) => ({
      id,
      zh,
      en,
      kind,
      aliases,
    })),
    topics: topics.rows(codebook.topics),
    codings,
    agreement: measureAgreement(codings, codebook.coding, codebook.topics),
  };
}

/** The first reading has reported everything. */
const ignore: Report = () => undefined;

/** Runs the steps on one source. */
export function readPlan(source: Source, codebook: Codebook, report: Report): FirstReading {
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
  const pieces = accountCharacters(source, outline, split, noise, report);
  const clauses = codeClauses(
    source,
    split.flatMap((section) => section.clauses),
    codebook,
    report,
  );
  const quotas = codeQuotas(source, facts.quotas, clauses, codebook, report);
  const sections = split.map(({ section, measures }): UncomparedSection => {
    const own = responsibilities.filter((entry) => entry.section === section.key);
    return {
      section: { ...section, roleWords: [...new Set(own.map(({ roleWord }) => roleWord))] },
      measures,
      clauses: clauses.filter((clause) => clause.section === section.key),
      quotas: quotas.filter((quota) => quota.section === section.key),
      responsibilities: own,
    };
  });
  const { nearMisses } = facts;
  const changes = listChanges(source, body, noise);
  const slips = locateSlips(source, codebook.slips, report);
  return { source, plan: toPlan(source), sections, nearMisses, noise, pieces, changes, slips };
}

/** How many lines stand before the plan's own text. */
function findBody(
  source: Source,
  lines: readonly CleanText[],
  book: SectionsFile,
  report: Report,
): number {
  const shadows = lines.map(({ shadow }) => shadow);
  const firstChapter = findFirstChapter(shadows, book);
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

/** Counts the clauses of each topic, plan by plan. */
class TopicCount {
  private readonly counts = new Map<string, Record<string, number>>();
  private readonly plans: string[] = [];

  add(plan: Plan, sections: readonly UncomparedSection[]): void {
    this.plans.push(plan.id);
    for (const topic of sections.flatMap(({ clauses }) =>
      clauses.flatMap(({ topics }) => topics),
    )) {
      const count = this.counts.get(topic) ?? {};
      count[plan.id] = (count[plan.id] ?? 0) + 1;
      this.counts.set(topic, count);
    }
  }

  /** A row for each topic of the codebook; a plan that is silent on it counts 0. */
  rows({ sections }: TopicsFile): Topic[] {
    return sections.flatMap(({ section, topics }) =>
      topics.map(({ id, zh, en, definition }) => {
        const count = this.counts.get(id) ?? {};
        const clauses = Object.fromEntries(this.plans.map((plan) => [plan, count[plan] ?? 0]));
        return { id, section, zh, en, definition, clauses };
      }),
    );
  }
}

type Peers = ReadonlyMap<string, readonly string[]>;

function comparePlan(read: FirstReading, peers: Peers): ReadPlan {
  const sections = read.sections.map((entry) => ({
    ...entry,
    quotas: entry.quotas.map((quota) => compareQuota(quota, peers)),
  }));
  return { ...read, sections };
}

/** Names for a quota the others that it may stand beside on one axis. */
function compareQuota(quota: UncomparedQuota, peers: Peers): Quota {
  const comparableWith = peers.get(quota.id)?.filter((id) => id !== quota.id) ?? [];
  return { ...quota, comparableWith };
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
