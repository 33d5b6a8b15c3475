import { descending } from 'd3-array';
import type { Clause, StrengthLevel } from '#src/schemas/corpus.ts';
import { isConditional, plainWord } from './codebook-lines.ts';

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

/**
 * Number of clauses of a level that each of its words decided, the most frequent first, and whether a
 * word counts only between certain neighbours.
 */
export function countWords(
  clauses: readonly Decided[],
  { id, words }: { id: StrengthLevel; words: readonly string[] },
): { word: string; clauses: number; conditional: boolean }[] {
  const own = clauses.filter(({ strength }) => strength.level === id);
  return [...Map.groupBy(words, plainWord)]
    .map(([word, patterns]) => ({
      word,
      clauses: own.filter(({ strength }) => strength.word === word).length,
      conditional: patterns.some(isConditional),
    }))
    .sort((a, b) => descending(a.clauses, b.clauses));
}
