import type { Plan } from '#src/schemas/corpus.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { countContents } from '#src/corpus/count-contents.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';

/** Counts of how much a plan says, in all and in each of its sections. */
export interface PlanCounts {
  plan: Plan;
  clauses: number;
  quotas: number;
  /** Sections that the plan has; `path` leads to the section in the plan's reading page. */
  parts: Map<SectionKey, { path: string; clauses: number; quotas: number }>;
}

/** Counts of every plan, in plan order. */
export async function getPlanCounts(): Promise<PlanCounts[]> {
  const plans = await getPlans();
  return Promise.all(plans.map((plan) => countsOf(plan)));
}

async function countsOf(plan: Plan): Promise<PlanCounts> {
  const sections = await getSectionsOf(plan.id);
  const parts = sections.map(({ section, clauses, quotas }) => {
    const path = `/plans/${plan.id}/#${section.id}`;
    return [section.key, { path, clauses: clauses.length, quotas: quotas.length }] as const;
  });
  const { clauses, quotas } = countContents(sections);
  return { plan, clauses, quotas, parts: new Map(parts) };
}
