import { foldForSearch } from '../search/tokens.ts';
import type { PlanChoice } from './plan-choice.ts';

/**
 * The plans that have every word of a query in name, title, province, level or status.
 * @param describe level and status in words: 县级 征求意见稿
 */
export function findPlans(
  plans: readonly PlanChoice[],
  query: string,
  describe: (plan: PlanChoice) => string,
): PlanChoice[] {
  const words = query
    .split(/\s+/u)
    .map(foldForSearch)
    .filter((word) => word !== '');
  return plans.filter((plan) => {
    const { id, name, province, title = '' } = plan;
    const text = [name, title, province, describe(plan), id].map(foldForSearch).join('\n');
    return words.every((word) => text.includes(word));
  });
}
