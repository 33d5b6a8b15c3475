import { foldForSearch } from '#src/text/tokens.ts';

/**
 * The plans that have every word of a query.
 * @param plans with the words that each is found by, folded as `foldForSearch` does
 */
export function findPlans<Plan extends { words: string }>(
  plans: readonly Plan[],
  query: string,
): Plan[] {
  const wanted = query
    .split(/\s+/u)
    .map(foldForSearch)
    .filter((word) => word !== '');
  return plans.filter(({ words }) => wanted.every((word) => words.includes(word)));
}
