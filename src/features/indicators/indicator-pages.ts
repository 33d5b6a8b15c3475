import type { Plan } from '#src/schemas/corpus.ts';
import { comparableSets, isComparison } from './model/comparable.ts';
import { getIndicators } from '#src/corpus/codebook.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import type { PlacedQuota } from '#src/corpus/quotas.ts';
import type { IndicatorView } from '#src/corpus/view-indicators.ts';

/** Quotas that all plans set for one indicator. */
export interface IndicatorPage {
  indicator: IndicatorView;
  plans: Plan[];
  /** Quotas in plan order, those of a plan in the order of its text. */
  quotas: PlacedQuota[];
  /** Sets of two plans or more that may share an axis. */
  comparisons: PlacedQuota[][];
  /** Quotas that share an axis with those of no other plan. */
  alone: PlacedQuota[];
  silent: Plan[];
}

/** Every indicator of the codebook, in its order. */
export async function getIndicatorPages(): Promise<IndicatorPage[]> {
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
      comparisons: sets.filter(isComparison),
      alone: sets.filter((set) => !isComparison(set)).flat(),
      silent: plans.filter(({ id }) => !quotas.some(({ plan }) => plan.id === id)),
    };
  });
}
