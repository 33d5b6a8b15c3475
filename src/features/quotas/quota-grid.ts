import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { getSectionOfAll } from '#src/corpus/corpus.ts';
import type { QuotaGridRow } from './count-quotas.ts';
import { namedSections } from '#src/corpus/sections.ts';

/** Counts of the numbers that each plan sets in each of these sections. */
export async function getQuotaGrid(keys: readonly SectionKey[]): Promise<QuotaGridRow[]> {
  return Promise.all(
    namedSections(keys).map(async (section) => {
      return { section, cells: await getSectionOfAll(section.key) };
    }),
  );
}
