import type { PublishedChart } from '#src/charts/published-chart.ts';
import { wordingStrips, wordingStripsNarrow } from '#src/charts/wording-strips/wording-strips.ts';
import type { Messages } from '#src/i18n/index.ts';
import { hrefFor } from '#src/site.ts';
import { stripsDrawing } from './strips-drawing.ts';
import { getWordingPage, type WordingPage } from './wording-page.ts';

/** A strip a plan, by how many plans share each place. */
export function stripsChart(page: WordingPage, messages: Messages): PublishedChart {
  const { wording, language, gap } = messages;
  const { plans, words } = stripsDrawing(page, messages, hrefFor(language));
  return {
    name: 'wording-strips',
    path: '/wording/',
    width: 1080,
    title: words.title,
    note: [wording.strips.note, wording.counted].join(gap),
    source: wording.strips.source,
    draw: (shape) => wordingStrips(plans, { ...shape, words }),
    drawNarrow: (shape) => wordingStripsNarrow(plans, { ...shape, words }),
  };
}

/** The same of the plans that the page shows. */
export async function getStripsChart(messages: Messages): Promise<PublishedChart> {
  return stripsChart(await getWordingPage(), messages);
}
