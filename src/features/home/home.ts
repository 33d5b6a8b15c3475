import { countContents } from '#src/corpus/count-contents.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';

export type PlanCounts = Awaited<ReturnType<typeof getPlanCounts>>[number];

/**
 * Counts of how much each plan says, in all and in each of the parts that it has, in plan order. The
 * `path` of a part leads to it in the plan's reading page.
 */
export async function getPlanCounts() {
  const plans = await getPlans();
  return Promise.all(
    plans.map(async (plan) => {
      const sections = await getSectionsOf(plan.id);
      const parts = sections.map((entry) => {
        const path = `/plans/${plan.id}/#${entry.section.id}`;
        return [entry.section.key, { path, ...countContents([entry]) }] as const;
      });
      return { plan, ...countContents(sections), parts: new Map(parts) };
    }),
  );
}
