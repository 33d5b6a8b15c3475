import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { getSectionOfAll } from '#src/corpus/corpus.ts';
import type { QuotaGridRow } from './count-quotas.ts';
import { partsOf, pathOfPart } from '#src/corpus/sections.ts';

/** Counts of the numbers that each plan sets in each of these sections. */
export async function getQuotaGrid(keys: readonly SectionKey[]): Promise<QuotaGridRow[]> {
  return Promise.all(
    partsOf(keys).map(async (part) => {
      const sections = await getSectionOfAll(part.key);
      const cells = sections.map(({ plan, entry }) => ({
        plan,
        cell: entry && { clauses: entry.clauses.length, quotas: entry.quotas.map(({ id }) => id) },
      }));
      return { part, path: pathOfPart(part.key), cells };
    }),
  );
}
