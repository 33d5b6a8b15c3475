import { max } from 'd3-array';
import type { QuotaDotPlot } from './dot-plot/data.ts';
import { quotaChart } from './dot-plot/quota-chart.ts';
import { frame, type Shape } from './drawing.ts';
import { placeDrawing, sizeOf } from './standalone.ts';
import { textLines } from './svg.ts';
import { wrapWords } from './wrap.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** One kind of number, drawn on an axis of its own. */
export interface MultiplesPanel {
  /** Name of what is counted. */
  title: string;
  /** Unit, frequency and deadline: what all numbers of the panel have in common. */
  note: string;
  plot: QuotaDotPlot;
}

const GAP = 48;
/** Height in px of a head with a title and a note of one line each. */
const HEAD = 52;
const TITLE = 16;
const TITLE_LINE = 20;
const NOTE = 12;
const NOTE_LINE = 16;
const NARROWEST = 440;

/**
 * Draws small multiples, side by side where there is room: every panel has its own unit and its own
 * axis, so that lengths are read inside a panel only.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function quotaMultiples(
  { panels, ...words }: { panels: readonly MultiplesPanel[]; title: string; description: string },
  messages: Messages,
  { id, width }: Shape,
): string {
  const columns = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const panelWidth = Math.floor((width - GAP * (columns - 1)) / columns);
  const drawn: string[] = [];
  let top = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns).map((panel, index) => {
      const shape = { id: `${id}-${first + index}`, width: panelWidth };
      const plot = quotaChart(panel.plot, messages, shape);
      return { ...headOf(panel, panelWidth), plot, x: index * (panelWidth + GAP) };
    });
    const head = max(row, ({ height }) => height) ?? 0;
    for (const { titles, notes, plot, x } of row) {
      const [plotWidth, height] = sizeOf(plot);
      drawn.push(...drawHead(titles, notes, x, top));
      drawn.push(placeDrawing(plot, { x, y: top + head, width: plotWidth, height }));
    }
    top += head + (max(row, ({ plot }) => sizeOf(plot)[1]) ?? 0) + 20;
  }
  return frame({ id, width, height: top - 20 }, words, drawn, 'group');
}

/** Lines over a panel, and the height in px down to its drawing. */
function headOf({ title, note }: MultiplesPanel, width: number) {
  const titles = wrapWords(title, TITLE, width);
  const notes = wrapWords(note, NOTE, width);
  const more = (titles.length - 1) * TITLE_LINE + Math.max(0, notes.length - 1) * NOTE_LINE;
  return { titles, notes, height: HEAD + more };
}

function drawHead(
  titles: readonly string[],
  notes: readonly string[],
  x: number,
  top: number,
): string[] {
  const y = top + 16;
  const name = { class: 'chart-text chart-name', x, 'font-size': TITLE, y };
  const under = y + titles.length * TITLE_LINE;
  const quiet = { class: 'chart-text chart-quiet', x, 'font-size': NOTE, y: under };
  return [...textLines(name, titles, TITLE_LINE), ...textLines(quiet, notes, NOTE_LINE)];
}
