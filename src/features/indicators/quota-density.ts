import type { ChartDrawing } from '#src/charts/drawing.ts';
import {
  densityFinding,
  type DensityRow,
  type NumberedSentence,
  quotaDensity,
} from '#src/charts/quota-density.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { getSectionOfAll } from '#src/corpus/corpus.ts';
import { namedSections, pathOfSection } from '#src/corpus/sections.ts';
import { commitmentInWords } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { hrefFor } from '#src/site.ts';
import { sentenceAround } from '#src/text/cut-around.ts';

/** Sentences in which the numbers stand, section by section, of the first plans. */
export async function getQuotaDensity(messages: Messages): Promise<DensityRow[]> {
  const hrefOf = hrefFor(messages.language);
  return Promise.all(
    namedSections(SECTION_KEYS).map(async (section) => {
      const sections = (await getSectionOfAll(section.key)).slice(0, MAX_COLUMNS);
      const cells = sections.map(({ plan, entry }) => {
        const numbers = Map.groupBy(entry?.quotas ?? [], ({ clause }) => clause);
        const href = hrefOf(
          entry ? `/plans/${plan.id}/#${entry.section.id}` : pathOfSection(section.key),
        );
        const sentences = entry?.clauses.map(({ id }): NumberedSentence | undefined => {
          const quotas = numbers.get(id) ?? [];
          const amounts = messages.list(quotas.map((each) => commitmentInWords(each, messages)));
          const [first] = quotas;
          if (!first) return undefined;
          const text = sentenceAround(first);
          return { id, quotas: quotas.length, amounts, text, href: hrefOf(first.url) };
        });
        return { plan, href, sentences };
      });
      return { section, cells };
    }),
  );
}

/** The same as a chart, in the words of a language. */
export function densityDrawing(rows: readonly DensityRow[], messages: Messages): ChartDrawing {
  const { density, indicators } = messages;
  return {
    title: densityFinding(rows, messages),
    note: density.note,
    source: indicators.chart.source,
    draw: (shape) => quotaDensity(rows, messages, shape),
  };
}
