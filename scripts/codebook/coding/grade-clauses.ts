import type { Clause } from '#src/schemas/corpus.ts';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { findStrength, type Grade } from '#scripts/grammar/strength.ts';
import type { Source, SplitClause, UncodedQuota } from '#scripts/steps/plan.ts';
import { reportAt } from '#scripts/text/problem.ts';
import type { StrengthOfPlan } from './settle-strength.ts';

const READINGS = 'content/codebook/coding/strength.csv';
const DECISIONS = 'content/codebook/coding/strength-decisions.yml';
const NOT_READ: StrengthOfPlan = { settled: new Map(), undecided: [], unread: [] };

/**
 * Strength of each clause of a plan, by its id: `quantified` where a quota stands in it; else what the
 * readings say of its main predicate, or the rule where there is none.
 */
export function gradeClauses(
  source: Source,
  clauses: readonly SplitClause[],
  quotas: readonly UncodedQuota[],
  { coding, strengthWords }: Codebook,
): Map<string, Clause['strength']> {
  const { settled, undecided, unread } = coding.strength.get(source.origin.id) ?? NOT_READ;
  const report = (file: string, found: string, fix = 'correct its id, or remove it') => {
    source.report({ file, found, fix });
  };
  for (const id of undecided)
    report(DECISIONS, `the readings of ${id} differ`, 'decide it, with a reason');
  for (const id of unread) report(DECISIONS, `${id} is decided, and nobody read it`);
  const known = new Set(clauses.map(({ clause }) => clause.id));
  for (const id of [...settled.keys()].filter((id) => !known.has(id)))
    report(READINGS, `${id} is no clause of the text`);
  const quoteOf = new Map(quotas.toReversed().map(({ quota }) => [quota.clause, quota.quote]));
  return new Map(
    clauses.map((split) => {
      const { id, section, measure } = split.clause;
      const { shadow } = split.words;
      const reading = settled.get(id);
      const { codedBy, final } =
        reading && fits(source, split, reading)
          ? reading
          : {
              codedBy: 'rule' as const,
              final: findStrength({ shadow, section, measure, title: split.title }, strengthWords),
            };
      const word = quoteOf.get(id);
      const grade = word === undefined ? final : { level: 'quantified' as const, word };
      return [id, { ...grade, codedBy }];
    }),
  );
}

/** Whether the clause opens as the reader had it, and has the word that decides; reports where not. */
function fits(
  source: Source,
  { clause, words: { shadow } }: SplitClause,
  { opens, final }: { opens: string; final: Grade },
): boolean {
  const hasWord = final.word === null || shadow.includes(foldCharacters(final.word));
  if (shadow.startsWith(foldCharacters(opens)) && hasWord) return true;
  reportAt(
    source,
    clause.span.start,
    `${clause.id} is read as “${opens}…${final.word ?? ''}”, the text has “${clause.text.slice(0, 10)}…”`,
    `correct the reading in ${READINGS}, or the decision on it`,
  );
  return false;
}
