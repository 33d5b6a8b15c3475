import type { Messages } from '#src/i18n/index.ts';
import { toFile } from './chart-style.ts';
import type { ChartDrawing } from './drawing.ts';

/** A chart that leaves its page: as files under /charts/, and as a page to embed under /embed/charts/. */
export interface PublishedChart extends ChartDrawing {
  /** Its name in these addresses. */
  name: string;
  /** Path of the page that explains it. */
  path: string;
  /** Width in px on wide screens and in files. */
  width: number;
  /** How it is drawn for phones, where that is not the same at another width. */
  drawNarrow?: ChartDrawing['draw'];
}

/** Width in px of drawings for phones. */
export const NARROW_WIDTH = 328;

/** The lines under a chart that has left its page: how to read it, and its sources. */
export function linesOf({ note, source }: ChartDrawing, messages: Messages): string[] {
  return [note, source && messages.chart.sourceLine(source)].filter(Boolean);
}

/**
 * The chart as a file of its own, whose marks lead back to the site.
 * @param about site, version, day and address: the last line of every file
 */
export function chartFile(chart: PublishedChart, messages: Messages, about: string) {
  const { name, title, width, draw } = chart;
  const lines = [...linesOf(chart, messages), about];
  return {
    name,
    svg: toFile(draw({ id: name, width }), { language: messages.language, title, lines }),
  };
}
