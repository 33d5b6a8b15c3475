import type { PublishedChart } from '#src/charts/published-chart.ts';
import { silenceMap } from '#src/charts/silence-map/silence-map.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { hrefFor } from '#src/site.ts';
import { findingOf } from './finding-of.ts';
import { getSectionComparison, type SectionComparison } from './section-comparison.ts';
import { silenceDrawing } from './silence-map-words.ts';

/** The silence map of a part, whose signs lead to its page. */
export function silenceMapChart(
  { section, path, table, columns }: Omit<SectionComparison, 'plans'>,
  messages: Messages,
): PublishedChart {
  const { silenceMap: map, comparison, gap, whoCoded } = messages;
  const plans = columns.map(({ plan }) => plan);
  const finding = findingOf(table, plans, messages);
  const title = map.titleOf(nameIn(section.short, messages), finding);
  const href = hrefFor(messages.language)(path);
  const { data, labels } = silenceDrawing(table.rows, plans, { messages, title, path: href });
  return {
    name: `silence-map-${section.key}`,
    path,
    width: 560,
    title,
    note: [comparison.marksNote, map.note, whoCoded].join(gap),
    source: messages.planBars.source,
    draw: (shape) => silenceMap(data, { ...shape, words: labels }),
  };
}

/** The silence maps of all parts. */
export async function getSilenceMaps(messages: Messages): Promise<PublishedChart[]> {
  const comparisons = await Promise.all(SECTION_KEYS.map(getSectionComparison));
  return comparisons.map((comparison) => silenceMapChart(comparison, messages));
}
