import { comparableSets, isComparison } from './model/comparable.ts';
import { getIndicators } from '#src/corpus/codebook.ts';
import { getPlans } from '#src/corpus/corpus.ts';

export type IndicatorPage = Awaited<ReturnType<typeof getIndicatorPages>>[number];

/**
 * Every indicator of the codebook, in its order, with the quotas that the plans set for it: in plan
 * order, those of a plan in the order of its text.
 */
export async function getIndicatorPages() {
  const plans = await getPlans();
  return (await getIndicators()).map((indicator) => {
    const quotas = indicator.quotas.toSorted(
      (a, b) => a.plan.order - b.plan.order || a.quota.span.start - b.quota.span.start,
    );
    const sets = comparableSets(quotas);
    return {
      indicator,
      plans,
      quotas,
      /** Sets of two plans or more that may share an axis. */
      comparisons: sets.filter(isComparison),
      /** Quotas that share an axis with those of no other plan. */
      alone: sets.filter((set) => !isComparison(set)).flat(),
      silent: plans.filter(({ id }) => !quotas.some(({ plan }) => plan.id === id)),
    };
  });
}
