/** Questions that pages ask of the plans. Everything comes back in plan order, then by position. */
import { getCollection } from 'astro:content';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { SectionEntry, SectionFacts } from '#src/schemas/corpus.ts';
import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';

/** A section of one plan; `entry` is undefined where the plan has no such part. */
export interface PlanSection {
  plan: Plan;
  entry: SectionEntry | undefined;
}

/** All plans, in the order that their origin files give. */
export async function getPlans(): Promise<Plan[]> {
  const entries = await getCollection('plans');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** The parts that a plan has, in the order of the 12 keys. */
export async function getSectionsOf(plan: string): Promise<readonly SectionFacts[]> {
  return (await (sections ??= readSections())).get(plan) ?? [];
}

/** The parts of each plan: each plan, and each two, ask for theirs, which must not go through those of all. */
let sections: Promise<Map<string, SectionFacts[]>> | undefined;

async function readSections(): Promise<Map<string, SectionFacts[]>> {
  const entries = await getCollection('sections');
  const all = entries.map(({ data }) => data).sort(bySectionKey);
  return Map.groupBy(all, ({ section }) => section.plan);
}

/** One part in every plan, silent ones included. */
export async function getSectionOfAll(key: SectionKey): Promise<PlanSection[]> {
  const [plans, entries] = await Promise.all([
    getPlans(),
    getCollection('sections', ({ data }) => data.section.key === key),
  ]);
  const byPlan = new Map(entries.map(({ data }) => [data.section.plan, data]));
  return plans.map((plan) => ({ plan, entry: byPlan.get(plan.id) }));
}

/** All quotas of all plans. */
export async function getQuotas(): Promise<Quota[]> {
  const plans = await getPlans();
  const sections = await Promise.all(plans.map(({ id }) => getSectionsOf(id)));
  return sections.flat().flatMap(({ quotas }) => quotas);
}

function bySectionKey(a: SectionEntry, b: SectionEntry): number {
  return SECTION_KEYS.indexOf(a.section.key) - SECTION_KEYS.indexOf(b.section.key);
}
