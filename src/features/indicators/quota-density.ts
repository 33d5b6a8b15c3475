import type { Plan } from '#src/schemas/corpus.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { getSectionOfAll } from '#src/corpus/corpus.ts';
import { namedSections, type NamedSection } from '#src/corpus/sections.ts';
import { MAX_COLUMNS } from '#src/limits.ts';

/** One part over the first plans. */
export interface DensityRow {
  section: NamedSection;
  /** Flags by sentence, true where it holds a quota; undefined where the plan has no such section. */
  cells: { plan: Plan; sentences: boolean[] | undefined }[];
}

/** Sentences in which the numbers stand, section by section. */
export async function getQuotaDensity(): Promise<DensityRow[]> {
  return Promise.all(
    namedSections(SECTION_KEYS).map(async (section) => {
      const sections = (await getSectionOfAll(section.key)).slice(0, MAX_COLUMNS);
      const cells = sections.map(({ plan, entry }) => {
        const numbered = new Set(entry?.quotas.map(({ clause }) => clause));
        return { plan, sentences: entry?.clauses.map(({ id }) => numbered.has(id)) };
      });
      return { section, cells };
    }),
  );
}
