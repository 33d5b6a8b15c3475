import type { Plan } from '#src/schemas/corpus.ts';
import { comparableSets, isComparison } from './model/comparable.ts';
import { getIndicators } from '#src/corpus/codebook.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import type { PlacedQuota } from '#src/corpus/quotas.ts';
import { getQuotaGroups } from '#src/corpus/quotas.ts';
import type { IndicatorView } from '#src/corpus/view-indicators.ts';

/** Quotas that all plans set for one indicator. */
export interface IndicatorPage {
  indicator: IndicatorView;
  plans: Plan[];
  /** Quotas in plan order. */
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
  const groups = await getQuotaGroups();
  const placed = groups
    .flatMap(({ quotas }) => quotas)
    .sort((a, b) => a.plan.order - b.plan.order || a.quota.span.start - b.quota.span.start);
  const byIndicator = Map.groupBy(placed, ({ quota }) => quota.indicator);
  return (await getIndicators()).map((indicator) => {
    const quotas = byIndicator.get(indicator.id) ?? [];
    const byId = new Map(quotas.map((placed) => [placed.quota.id, placed]));
    const sets = comparableSets(quotas.map(({ quota }) => quota));
    const placedOf = (set: (typeof sets)[number]) => set.flatMap(({ id }) => byId.get(id) ?? []);
    const writing = new Set(quotas.map(({ plan }) => plan.id));
    return {
      indicator,
      plans,
      quotas,
      comparisons: sets.filter(isComparison).map(placedOf),
      alone: sets.filter((set) => !isComparison(set)).flatMap(placedOf),
      silent: plans.filter(({ id }) => !writing.has(id)),
    };
  });
}
