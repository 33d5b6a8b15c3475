import type { IndicatorsFile } from '#src/schemas/codebook.ts';
import { type Bilingual, UNCLASSIFIED } from '#src/schemas/vocabulary.ts';
import type { PlacedQuota } from './quotas.ts';

/** An indicator, which names what quotas count, with the quotas that count it, in plan order. */
export interface IndicatorView extends Omit<IndicatorsFile['indicators'][number], 'cues' | 'base'> {
  quotas: PlacedQuota[];
  /** Indicators that a plan may set in its place, with why they are alike. */
  siblings: { reason: Bilingual; indicators: Sibling[] }[];
}

/** An indicator as another one names it. */
type Sibling = Pick<IndicatorView, 'id' | 'zh' | 'en' | 'quotas'>;

/**
 * Indicators in the order of the codebook, each with its quotas in theirs. Quotas that nobody has
 * classified yet come last, under an entry of their own, which there is only where it has any.
 */
export function viewIndicators(
  { indicators, siblings }: IndicatorsFile,
  placed: readonly PlacedQuota[],
): IndicatorView[] {
  const byIndicator = Map.groupBy(placed, ({ quota }) => quota.indicator);
  const entries = byIndicator.has(UNCLASSIFIED.id) ? [...indicators, UNCLASSIFIED] : indicators;
  return entries.map(({ id, zh, en, definition }) => {
    const groups = siblings
      .filter((group) => group.indicators.includes(id))
      .map(({ reason, indicators: members }) => ({
        reason,
        indicators: indicators
          .filter((other) => other.id !== id && members.includes(other.id))
          .map((other) => siblingOf(other, byIndicator)),
      }));
    return { id, zh, en, definition, quotas: byIndicator.get(id) ?? [], siblings: groups };
  });
}

function siblingOf(
  { id, zh, en }: IndicatorsFile['indicators'][number],
  byIndicator: ReadonlyMap<string, PlacedQuota[]>,
): Sibling {
  return { id, zh, en, quotas: byIndicator.get(id) ?? [] };
}
