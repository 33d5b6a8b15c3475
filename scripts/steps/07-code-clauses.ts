import type { Clause } from '#src/schemas/corpus.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { findStrength } from '#scripts/grammar/strength.ts';
import { codeByCues } from '#scripts/grammar/topic.ts';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import { placeOf, type Report } from '#scripts/text/problem.ts';
import type { Source, SplitClause } from './plan.ts';

/**
 * Gives each clause its topics and its strength. Topics come from the two readers' codings; a plan
 * that nobody has coded is coded by the cues and says so.
 */
export function codeClauses(
  source: Source,
  clauses: readonly SplitClause[],
  codebook: Codebook,
  report: Report,
): Clause[] {
  const byHand = settleCodings(source, codebook, report);
  const known = new Set(
    codebook.topics.sections.flatMap(({ topics }) => topics.map(({ id }) => id)),
  );
  const coded = clauses.map(({ clause, words, title }): Clause => {
    const strength = findStrength(words.shadow, codebook.strengthWords);
    const settled = byHand.get(clause.id);
    byHand.delete(clause.id);
    const fits = settled && words.shadow.startsWith(foldCharacters(settled.opens));
    const topics = [...(settled?.topics ?? [])];
    if (fits && topics.every((topic) => known.has(topic)))
      return { ...clause, topics, codedBy: 'hand', strength };
    if (settled) reportMisfit(source, clause, settled, report);
    const cued = codebook.cuedTopics.get(clause.section) ?? [];
    const toCode = { text: words.shadow, title: title && foldCharacters(title) };
    return { ...clause, topics: codeByCues(toCode, cued), codedBy: 'rule', strength };
  });
  for (const { clause, opens } of byHand.values())
    report({
      file: 'content/codebook/coding/readers.csv',
      found: `the coding of ${clause} (“${opens}…”) matches no clause of the text`,
      fix: 'correct its id, or remove the row',
    });
  return coded;
}

/** Coding that holds for a clause, with the words by which it is known. */
interface Settled {
  clause: string;
  opens: string;
  topics: readonly string[];
}

/**
 * Coding that holds for each clause of a plan: what both readers said, else what was decided or
 * corrected.
 */
function settleCodings(
  source: Source,
  { coding: { readers, adjudication } }: Codebook,
  report: Report,
): Map<string, Settled> {
  const ofPlan = ({ clause }: { clause: string }) => clause.startsWith(`${source.origin.id}-`);
  const byClause = (list: typeof adjudication.decisions) =>
    new Map(list.filter(ofPlan).map((entry) => [entry.clause, entry]));
  const decisions = byClause(adjudication.decisions);
  const corrections = byClause(adjudication.corrections);
  const settled = readers.filter(ofPlan).map(({ clause, opens, first, second }) => {
    const agree = isSameSet(first, second);
    const [own, other] = agree ? [corrections, decisions] : [decisions, corrections];
    const misplaced = other.has(clause);
    if (misplaced || (!agree && !own.has(clause)))
      report({
        file: 'content/codebook/coding/adjudication.yml',
        found: agree
          ? `${clause} is decided although both readers agree`
          : `${clause} is coded ${first.join('+')} and ${second.join('+')}`,
        fix: agree
          ? 'remove the decision, or make it a correction'
          : 'decide it under `decisions`, with a reason',
      });
    return { clause, opens, topics: own.get(clause)?.topics ?? first };
  });
  return new Map(settled.map((entry) => [entry.clause, entry]));
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((topic) => b.includes(topic));
}

function reportMisfit(
  source: Source,
  clause: SplitClause['clause'],
  settled: Settled,
  report: Report,
): void {
  report({
    file: source.path,
    place: placeOf(source.text, clause.span.start),
    found: `${clause.id} is coded as “${settled.opens}…” on ${settled.topics.join('+')}, the text has “${clause.text.slice(0, 10)}…”`,
    fix: 'correct the coding in content/codebook/coding, or the topic in topics.yml',
  });
}
