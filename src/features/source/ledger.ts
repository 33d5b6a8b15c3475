import type { Change, Plan } from '#src/schemas/corpus.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import { countChanges, type PlaceCount } from './count-places.ts';
import { readDataFile } from '#src/corpus/open-data.ts';

/** Summary of what was left out of the text shown of one plan. */
export interface CleaningSummary {
  plan: Plan;
  /** Number of changes by kind, in the order of the schema. */
  kinds: Record<Change['kind'], PlaceCount>;
  /** Likely slips, which were left as they are. */
  slips: number;
}

/** Summaries of every plan, in plan order. */
export async function getCleaningSummaries(): Promise<CleaningSummary[]> {
  const changes = Map.groupBy(readDataFile('changes').rows, ({ plan }) => plan);
  const slips = Map.groupBy(readDataFile('slips').rows, ({ plan }) => plan);
  return (await getPlans()).map((plan) => ({
    plan,
    kinds: countChanges(changes.get(plan.id) ?? []),
    slips: slips.get(plan.id)?.length ?? 0,
  }));
}
