import type { Messages } from '#src/i18n/index.ts';
import { EMBED_TEXT, type EmbedHeights, embedHeights } from './embed-height.ts';
import { linesOf, NARROW_WIDTH, type PublishedChart } from './published-chart.ts';
import { sizeOf } from './standalone.ts';

/** A page to embed: its path, its title, and the heights that show it whole. */
export interface EmbedPage {
  path: string;
  title: string;
  heights: EmbedHeights;
}

/** Px of a chart’s page beside texts and drawing: spaces, the fold, marks of plans, and two lines of the foot. */
const REST = 180;

/** The page to embed of a chart. */
export function embedOfChart(chart: PublishedChart, messages: Messages): EmbedPage {
  const { name, title, width, draw, drawNarrow = draw } = chart;
  const sized = (wanted: number, drawn: typeof draw) => sizeOf(drawn({ id: name, width: wanted }));
  const drawings = { wide: sized(width, draw), narrow: sized(NARROW_WIDTH, drawNarrow) };
  const texts = [
    { text: title, ...EMBED_TEXT.title },
    ...linesOf(chart, messages).map((text) => ({ text, ...EMBED_TEXT.small })),
  ];
  return { path: `/embed/charts/${name}/`, title, heights: embedHeights(texts, REST, drawings) };
}
