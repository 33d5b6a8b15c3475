import { countBars, type PartName, type WholePlan } from '#src/charts/plan-bars/bars-of.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { namedSections, pathOfSection } from '#src/corpus/sections.ts';
import { MAX_BARS, MAX_COLUMNS } from '#src/limits.ts';
import { firstWithin } from './first-within.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';

/** The first plans, whole: as many as a page has room for. */
export async function getWholePlans(): Promise<WholePlan[]> {
  const plans = await getPlans();
  const first = await Promise.all(
    plans
      .slice(0, MAX_COLUMNS)
      .map(async (plan) => ({ plan, sections: await getSectionsOf(plan.id) })),
  );
  return firstWithin(first, MAX_BARS, (each) => countBars([each]).clauses);
}

/** All parts by their names, in their order. */
export function partNames(): PartName[] {
  return namedSections(SECTION_KEYS).map(({ key, short }) => ({
    key,
    short,
    path: pathOfSection(key),
  }));
}
