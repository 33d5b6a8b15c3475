import { rollups, descending } from 'd3-array';
import type { Clause, StrengthLevel } from '#src/schemas/corpus.ts';

type Decided = Pick<Clause, 'plan' | 'strength'>;

/** Number of clauses of each plan that are of one level. */
export function countLevel(
  clauses: readonly Decided[],
  level: StrengthLevel,
  plans: readonly { id: string }[],
): number[] {
  const own = clauses.filter(({ strength }) => strength.level === level);
  return plans.map(({ id }) => own.filter(({ plan }) => plan === id).length);
}

/** The words that decided a level, with how many clauses each did; the most frequent first. */
export function countWords(
  clauses: readonly Decided[],
  level: StrengthLevel,
): { word: string; clauses: number }[] {
  const words = clauses.flatMap(({ strength: { level: own, word } }) =>
    own === level && word !== null ? [word] : [],
  );
  return rollups(
    words,
    (same) => same.length,
    (word) => word,
  )
    .map(([word, count]) => ({ word, clauses: count }))
    .sort((a, b) => descending(a.clauses, b.clauses));
}
