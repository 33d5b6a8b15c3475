import type { ChartDrawing } from '#src/charts/drawing.ts';
import { type DensityRow, quotaDensity } from '#src/charts/quota-density.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { getSectionOfAll } from '#src/corpus/corpus.ts';
import { namedSections } from '#src/corpus/sections.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { MAX_COLUMNS } from '#src/limits.ts';

/** Sentences in which the numbers stand, section by section, of the first plans. */
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

/** The same as a chart, in the words of a language. */
export function densityDrawing(rows: readonly DensityRow[], messages: Messages): ChartDrawing {
  const { density, indicators } = messages;
  return {
    title: density.title,
    note: density.note,
    source: indicators.chart.source,
    draw: (shape) => quotaDensity(rows, messages, shape),
  };
}
