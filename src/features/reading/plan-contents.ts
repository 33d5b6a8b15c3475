import type { Plan } from '#src/schemas/plan.ts';
import type { SectionEntry } from '#src/schemas/corpus.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { type NamedSection, namedSections } from '#src/corpus/sections.ts';
import { countContents, type ContentCounts } from '#src/corpus/count-contents.ts';

/** A plan, how much stands in it, and which of the 12 parts it lacks. */
export interface PlanContents {
  plan: Plan;
  counts: ContentCounts;
  absent: NamedSection[];
}

/** Contents of every plan, in plan order. */
export async function getPlanContents(): Promise<PlanContents[]> {
  const plans = await getPlans();
  return Promise.all(plans.map(async (plan) => contentsOf(plan, await getSectionsOf(plan.id))));
}

function contentsOf(plan: Plan, entries: readonly SectionEntry[]): PlanContents {
  const present = new Set(entries.map(({ section }) => section.key));
  const absent = namedSections(SECTION_KEYS.filter((key) => !present.has(key)));
  return { plan, counts: countContents(entries), absent };
}
