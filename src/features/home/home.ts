import type { Plan } from '#src/schemas/corpus.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
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
  return {
    plan,
    clauses: parts.reduce((total, [, part]) => total + part.clauses, 0),
    quotas: parts.reduce((total, [, part]) => total + part.quotas, 0),
    parts: new Map(parts),
  };
}
