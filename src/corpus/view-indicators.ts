import type { IndicatorsFile } from '#src/schemas/codebook.ts';
import { UNCLASSIFIED } from '#src/schemas/vocabulary.ts';
import type { PlacedQuota } from './quotas.ts';

/** An indicator, which names what quotas count, with the quotas that count it, in plan order. */
export interface IndicatorView extends Omit<IndicatorsFile['indicators'][number], 'cues'> {
  quotas: PlacedQuota[];
}

/**
 * Indicators in the order of the codebook, each with its quotas in theirs. Quotas that nobody has
 * classified yet come last, under an entry of their own, which there is only where it has any.
 */
export function viewIndicators(
  { indicators }: IndicatorsFile,
  placed: readonly PlacedQuota[],
): IndicatorView[] {
  const byIndicator = Map.groupBy(placed, ({ quota }) => quota.indicator);
  const entries = byIndicator.has(UNCLASSIFIED.id) ? [...indicators, UNCLASSIFIED] : indicators;
  return entries.map(({ id, zh, en, definition }) => {
    return { id, zh, en, definition, quotas: byIndicator.get(id) ?? [] };
  });
}
