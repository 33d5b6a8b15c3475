import type { SectionsFile } from '#src/schemas/codebook.ts';
import type { Codebook } from './codebook/read-codebook.ts';
import type { CleanText } from './text/clean-text.ts';
import type { Report } from './text/problem.ts';
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
import type { FirstReading, Source, UncomparedSection } from './steps/plan.ts';

/** Runs the steps on one source. */
export function readPlan(source: Source, codebook: Codebook, report: Report): FirstReading {
  const { lines, noise } = cleanSource(source, report);
  const frontCount = findBody(source, lines, codebook.sections, report);
  const body = joinLines(lines.slice(frontCount));
  const outline = outlinePlan(source, lines.slice(0, frontCount), body, codebook.sections, report);
  const split = splitPlan(source, outline, report);
  const names = codebook.numberNames.names.map(({ zh }) => zh);
  const facts = extractFacts(source, outline, split, names, report);
  const uncoded = split.flatMap((section) => section.clauses);
  const clauses = codeClauses(source, uncoded, codebook, report);
  const quotas = codeQuotas(source, facts.quotas, clauses, codebook, report);
  const listed = facts.responsibilities;
  const responsibilities = codeResponsibilities(source, listed, codebook.agencies, report);
  const pieces = accountCharacters(source, outline, split, noise, report);
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
  return {
    source,
    plan: describePlan(source),
    sections,
    nearMisses,
    noise,
    pieces,
    changes,
    slips,
  };
}

/** Number of lines before the plan's own text. */
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
