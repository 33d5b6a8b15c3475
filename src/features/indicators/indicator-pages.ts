import { comparableSets, isComparison } from './model/comparable.ts';
import { getIndicators } from '#src/corpus/codebook.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import type { IndicatorView } from '#src/corpus/view-indicators.ts';
import type { Plan } from '#src/schemas/plan.ts';

export type IndicatorPage = Awaited<ReturnType<typeof getIndicatorPages>>[number];

/** Whether an indicator has a chart; if not, why: several plans on no common axis, one plan, none. */
export type IndicatorKind = 'drawn' | 'mixed' | 'alone' | 'none';

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
    const writing = new Set(quotas.map(({ plan }) => plan.id)).size;
    return {
      indicator,
      plans,
      quotas,
      kind: kindOf(writing, sets.some(isComparison)),
      /** Sets of two plans or more that may share an axis. */
      comparisons: sets.filter(isComparison),
      /** Quotas that share an axis with those of no other plan. */
      alone: sets.filter((set) => !isComparison(set)).flat(),
      /** Plans that set none, each with its numbers of indicators that are alike. */
      silent: plans
        .filter(({ id }) => !quotas.some(({ plan }) => plan.id === id))
        .map((plan) => ({ plan, alike: alikeIn(plan, indicator) })),
    };
  });
}

function kindOf(writing: number, isDrawn: boolean): IndicatorKind {
  if (isDrawn) return 'drawn';
  return writing > 1 ? 'mixed' : writing === 1 ? 'alone' : 'none';
}

/** Quotas of a plan under the siblings of an indicator, each with the sibling that it counts. */
function alikeIn({ id }: Plan, { siblings }: IndicatorView) {
  return siblings.flatMap(({ indicators }) =>
    indicators.flatMap((sibling) =>
      sibling.quotas
        .filter(({ plan }) => plan.id === id)
        .map(({ quota }) => ({ indicator: sibling, quota })),
    ),
  );
}
