import type { Plan, SectionEntry } from '#src/schemas/corpus.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { getSectionOfAll, getSectionsOf } from '#src/corpus/corpus.ts';
import { findElsewhere, type Elsewhere } from './elsewhere.ts';
import { namedSections } from '#src/corpus/sections.ts';
import { summariseSection, type SectionSummary } from '#src/corpus/section-summary.ts';

/** One plan in a comparison: what it says in the part, or where it treats the matter instead. */
export type ComparisonColumn =
  | { plan: Plan; entry: SectionEntry; summary: SectionSummary }
  | { plan: Plan; entry: undefined; elsewhere: Elsewhere[] };

/** One part in every plan, a column each, in plan order. @param most take only so many plans */
export async function getComparison(key: SectionKey, most?: number): Promise<ComparisonColumn[]> {
  const cues = namedSections([key]).flatMap((section) => section.cues);
  const sections = (await getSectionOfAll(key)).slice(0, most);
  return Promise.all(
    sections.map(async ({ plan, entry }): Promise<ComparisonColumn> => {
      if (entry) return { plan, entry, summary: summariseSection(entry) };
      return { plan, entry, elsewhere: findElsewhere(await getSectionsOf(plan.id), cues) };
    }),
  );
}
