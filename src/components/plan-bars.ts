import type { PartName, WholePlan } from '#src/charts/plan-bars/bars-of.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { namedSections, pathOfSection } from '#src/corpus/sections.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';

/** The first plans, whole: as many as a page shows. */
export async function getWholePlans(): Promise<WholePlan[]> {
  const plans = await getPlans();
  return Promise.all(
    plans
      .slice(0, MAX_COLUMNS)
      .map(async (plan) => ({ plan, sections: await getSectionsOf(plan.id) })),
  );
}

/** All parts by their names, in their order. */
export function partNames(): PartName[] {
  return namedSections(SECTION_KEYS).map(({ key, short }) => ({
    key,
    short,
    path: pathOfSection(key),
  }));
}
