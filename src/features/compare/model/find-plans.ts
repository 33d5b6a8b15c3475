import { foldForSearch } from '#src/text/tokens.ts';
import type { PlanChoice } from './plan-choice.ts';

/**
 * The plans that have every word of a query in name or province, in either language, in title, level or
 * status.
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
    const names = [name.zh, name.en, province.zh, province.en];
    const text = [...names, title, describe(plan), id].map(foldForSearch).join('\n');
    return words.every((word) => text.includes(word));
  });
}
