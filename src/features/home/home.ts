import { isOwnKey } from '#src/corpus/own-keys.ts';
import { ownPlanPath } from '#src/corpus/own-plan-path.ts';
import { countContents } from '#src/corpus/count-contents.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';

export type PlanCounts = Awaited<ReturnType<typeof getPlanCounts>>[number];

/**
 * Counts of how much each plan says, in all and in each of the parts that it has, in plan order. The
 * `path` of a part leads to what the plan says in it.
 */
export async function getPlanCounts() {
  const plans = await getPlans();
  return Promise.all(
    plans.map(async (plan) => {
      const sections = await getSectionsOf(plan.id);
      const parts = sections.map((entry) => {
        const { key, id } = entry.section;
        const path = isOwnKey(key) ? ownPlanPath(plan.id, key) : `/plans/${plan.id}/#${id}`;
        return [key, { path, ...countContents([entry]) }] as const;
      });
      return { plan, ...countContents(sections), parts: new Map(parts) };
    }),
  );
}
