import { silenceMap } from '#src/charts/silence-map/silence-map.ts';
import { toFile } from '#src/charts/chart-style.ts';
import { aboutData } from '#src/about-data.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { addressOrPath, hrefFor } from '#src/site.ts';
import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { getSectionComparison } from './section-comparison.ts';
import { findingOf } from './finding-of.ts';
import { silenceDrawing } from './silence-map-words.ts';

/** The name of the map of a part, as of other charts under /charts/. */
export function silenceMapName(section: SectionKey): string {
  return `silence-map-${section}`;
}

/** The silence map of each part as a file of its own, whose signs lead back to the site. */
export async function getSilenceMapFiles(messages: Messages) {
  const comparisons = await Promise.all(SECTION_KEYS.map(getSectionComparison));
  const { silenceMap: map, comparison, gap, whoCoded } = messages;
  const notes = [comparison.marksNote, map.note].join(gap);
  return comparisons.map(({ section, path, table, columns }) => {
    const name = silenceMapName(section.key);
    const plans = columns.map(({ plan }) => plan);
    const finding = findingOf(table, plans, messages);
    const title = map.titleOf(nameIn(section.short, messages), finding);
    const address = addressOrPath(hrefFor(messages.language)(path));
    const { data, labels } = silenceDrawing(table.rows, plans, { messages, title, path: address });
    const drawing = silenceMap(data, { id: name, width: WIDTH, words: labels });
    const lines = [notes, whoCoded, aboutData(messages, path)];
    return { name, svg: toFile(drawing, { language: messages.language, title, lines }) };
  });
}

const WIDTH = 560;
