import type { Clause, StrengthLevel } from '#src/schemas/corpus.ts';

type Decided = Pick<Clause, 'plan' | 'strength'>;

/** Number of clauses of each plan that are of one level. */
export function countLevel(
  clauses: readonly Decided[],
  level: StrengthLevel,
  plans: readonly { id: string }[],
): number[] {
  return plans.map(
    ({ id }) =>
      clauses.filter(({ plan, strength }) => plan === id && strength.level === level).length,
  );
}

/** Number of clauses that each of these words decided, in the order of the words. */
export function countWords(
  clauses: readonly Decided[],
  words: readonly string[],
): { word: string; clauses: number }[] {
  const decided = Map.groupBy(clauses, ({ strength }) => strength.word);
  return words.map((word) => ({ word, clauses: decided.get(word)?.length ?? 0 }));
}
