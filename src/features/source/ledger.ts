import { getPlans } from '#src/corpus/corpus.ts';
import { countChanges } from './count-places.ts';
import { readDataFile } from '#src/corpus/open-data.ts';

export type CleaningSummary = Awaited<ReturnType<typeof getCleaningSummaries>>[number];

/** What was left out of the text shown of each plan, kind by kind in the order of the schema; in plan order. */
export async function getCleaningSummaries() {
  const changes = Map.groupBy(readDataFile('changes').rows, ({ plan }) => plan);
  return (await getPlans()).map((plan) => ({
    plan,
    kinds: countChanges(changes.get(plan.id) ?? []),
  }));
}
