import type { SectionsFile } from '#src/schemas/codebook.ts';
import type { Codebook } from './codebook/read-codebook.ts';
import type { CleanText } from './text/clean-text.ts';
import { reportAt } from './text/problem.ts';
import { publishText } from './text/publish-text.ts';
import { countFrontLines, findFirstChapter } from './grammar/front.ts';
import { foldCharacters } from './grammar/fold.ts';
import { describePlan } from './steps/01-read.ts';
import { cleanSource } from './steps/02-clean.ts';
import { joinLines } from './steps/03-join.ts';
import { outlinePlan } from './steps/04-outline.ts';
import { splitPlan } from './steps/05-split.ts';
import { extractFacts } from './steps/06-extract.ts';
import { codeClauses } from './steps/07-code-clauses.ts';
import { codeQuotas } from './steps/08-code-quotas.ts';
import { codeResponsibilities } from './steps/09-code-agencies.ts';
import { accountCharacters } from './steps/10-account.ts';
import { listChanges, locateSlips } from './steps/11-ledger.ts';
import { listMentions } from './steps/12-mentions.ts';
import { witnessOf } from './wording/witness-of.ts';
import type { FirstReading, Source, UncomparedSection } from './steps/plan.ts';

/** Runs the steps on one source. */
export function readPlan(received: Source, codebook: Codebook): FirstReading {
  const { lines, noise } = cleanSource(received);
  const source = { ...received, published: publishText(received.text, noise) };
  const frontCount = countFront(source, lines, codebook.sections);
  const body = joinLines(lines.slice(frontCount));
  const outline = outlinePlan(source, lines.slice(0, frontCount), body, codebook.sections);
  const split = splitPlan(source, outline);
  const { names, words } = codebook.numberNames;
  const numberNames = { names: names.map(({ zh }) => zh), words: words.map(({ zh }) => zh) };
  const facts = extractFacts(source, outline, split, numberNames);
  const uncoded = split.flatMap((section) => section.clauses);
  const clauses = codeClauses(source, uncoded, facts.quotas, codebook);
  const quotas = codeQuotas(source, facts.quotas, clauses, codebook);
  const bodies = codeResponsibilities(source, facts.responsibilities, codebook.agencies);
  const plan = describePlan(source);
  const pieces = accountCharacters(source, outline, split, noise);
  const sections = split.map(({ section, measures }): UncomparedSection => {
    const own = bodies.filter((entry) => entry.section === section.key);
    return {
      section: { ...section, roleWords: [...new Set(own.map(({ roleWord }) => roleWord))] },
      measures,
      clauses: clauses.filter((clause) => clause.section === section.key),
      quotas: quotas.filter((quota) => quota.section === section.key),
      responsibilities: own,
    };
  });
  return {
    source,
    plan,
    sections,
    nearMisses: facts.nearMisses,
    numbers: facts.numbers,
    noise,
    pieces,
    changes: listChanges(source, body, noise),
    slips: locateSlips(source, codebook.slips),
    mentions: listMentions(source, sections, codebook),
    witness: witnessOf(plan, split, pieces),
  };
}

/** Number of lines before the plan's own text. */
function countFront(source: Source, lines: readonly CleanText[], book: SectionsFile): number {
  const shadows = lines.map(({ shadow }) => shadow);
  const firstChapter = findFirstChapter(shadows, book);
  if (firstChapter === -1)
    reportAt(
      source,
      undefined,
      'no chapter heading (“一、总体要求” or the like) was found',
      'check that the file is a plan, or add its heading to content/codebook/sections.yml',
    );
  const before = shadows.slice(0, Math.max(0, firstChapter));
  const title = source.origin.title.quote;
  const count = countFrontLines(before, foldCharacters(title.replace(/\s+/g, '')));
  if (count === undefined)
    reportAt(
      source,
      undefined,
      `the title “${title}” does not stand before the first chapter`,
      'correct the title in the origin file: it is the one right above the plan’s own text',
    );
  return count ?? before.length;
}
