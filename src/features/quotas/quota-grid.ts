import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { getSectionOfAll } from '#src/corpus/corpus.ts';
import type { QuotaGridRow } from './count-quotas.ts';
import { namedSections, pathOfSection } from '#src/corpus/sections.ts';

/** Counts of the numbers that each plan sets in each of these sections. */
export async function getQuotaGrid(keys: readonly SectionKey[]): Promise<QuotaGridRow[]> {
  return Promise.all(
    namedSections(keys).map(async (section) => {
      const sections = await getSectionOfAll(section.key);
      const cells = sections.map(({ plan, entry }) => ({
        plan,
        cell: entry && { clauses: entry.clauses.length, quotas: entry.quotas.map(({ id }) => id) },
      }));
      return { section, path: pathOfSection(section.key), cells };
    }),
  );
}
