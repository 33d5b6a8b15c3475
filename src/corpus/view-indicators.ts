import type { IndicatorsFile } from '#src/schemas/codebook.ts';
import type { Plan, Quota } from '#src/schemas/corpus.ts';
import { type Bilingual, UNCLASSIFIED } from '#src/schemas/vocabulary.ts';

/** An indicator, which names what quotas count, with the quotas that count it. */
export interface IndicatorView {
  id: string;
  zh: string;
  en: string;
  definition: Bilingual;
  quotas: { plan: Plan; quota: Quota }[];
}

/**
 * Indicators in the order of the codebook, each with its quotas in theirs. Quotas that nobody has
 * classified yet come last, under an entry of their own, which there is only where it has any.
 */
export function viewIndicators(
  { indicators }: IndicatorsFile,
  plans: readonly Plan[],
  quotas: readonly Quota[],
): IndicatorView[] {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const placed = quotas.flatMap((quota) => {
    const plan = planOf.get(quota.plan);
    return plan ? [{ plan, quota }] : [];
  });
  const byIndicator = Map.groupBy(placed, ({ quota }) => quota.indicator);
  const entries = byIndicator.has(UNCLASSIFIED.id) ? [...indicators, UNCLASSIFIED] : indicators;
  return entries.map(({ id, zh, en, definition }) => ({
    id,
    zh,
    en,
    definition,
    quotas: byIndicator.get(id) ?? [],
  }));
}
