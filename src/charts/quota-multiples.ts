import type { QuotaDotPlot, QuotaDotPlotOptions } from './dot-plot/data.ts';
import { dotPlotHeight, quotaDotPlot } from './dot-plot/quota-dot-plot.ts';
import { element, escapeXml, textElement } from './svg.ts';
import { wrapText } from './wrap.ts';

/** One kind of number, drawn on an axis of its own. */
export interface MultiplesPanel {
  /** Name of what is counted. */
  title: string;
  /** Unit, frequency and deadline: what all numbers of the panel have in common. */
  note: string;
  data: QuotaDotPlot;
  words: QuotaDotPlotOptions['words'];
}

export interface QuotaMultiplesOptions {
  /** Start of the ids in this drawing. */
  id: string;
  /** Width in px of the view box. */
  width: number;
  words: { title: string; description: string };
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
  panels: readonly MultiplesPanel[],
  { id, width, words }: QuotaMultiplesOptions,
): string {
  const columns = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const panelWidth = Math.floor((width - GAP * (columns - 1)) / columns);
  const optionsOf = (panel: MultiplesPanel, at: number) => {
    return { id: `${id}-${at}`, width: panelWidth, words: panel.words };
  };
  let top = 0;
  let drawn = '';
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const heads = row.map((panel) => headOf(panel, panelWidth));
    const head = Math.max(...heads.map(({ height }) => height));
    const heights = row.map((panel, index) =>
      dotPlotHeight(panel.data, optionsOf(panel, first + index)),
    );
    drawn += row
      .map((panel, index) => {
        const options = optionsOf(panel, first + index);
        const box = { x: index * (panelWidth + GAP), y: top + head, height: heights[index] ?? 0 };
        const plot = quotaDotPlot(panel.data, options);
        return drawHead(heads[index], box.x, top) + placeAt(plot, { ...box, width: panelWidth });
      })
      .join('');
    top += head + Math.max(...heights) + 20;
  }
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${top - 20}`,
      role: 'group',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
    },
    element('title', { id: `${id}-title` }, escapeXml(words.title)),
    element('desc', { id: `${id}-desc` }, escapeXml(words.description)),
    drawn,
  );
}

interface Head {
  titles: string[];
  notes: string[];
  /** Height in px, down to the drawing. */
  height: number;
}

function headOf({ title, note }: MultiplesPanel, width: number): Head {
  const titles = wrapText(title, TITLE, width).map(({ words }) => words.trimEnd());
  const notes = wrapText(note, NOTE, width).map(({ words }) => words.trimEnd());
  const more = (titles.length - 1) * TITLE_LINE + Math.max(0, notes.length - 1) * NOTE_LINE;
  return { titles, notes, height: HEAD + more };
}

function drawHead(head: Head | undefined, x: number, top: number): string {
  const { titles = [], notes = [] } = head ?? {};
  const name = { class: 'chart-text chart-name', x, 'font-size': TITLE };
  const quiet = { class: 'chart-text chart-quiet', x, 'font-size': NOTE };
  const under = top + 16 + titles.length * TITLE_LINE;
  return [
    ...titles.map((words, index) =>
      textElement({ ...name, y: top + 16 + index * TITLE_LINE }, words),
    ),
    ...notes.map((words, index) => textElement({ ...quiet, y: under + index * NOTE_LINE }, words)),
  ].join('');
}

/** A whole drawing as a part of another. */
function placeAt(svg: string, box: { x: number; y: number; width: number; height: number }) {
  const { x, y, width, height } = box;
  return svg.replace('<svg', `<svg x="${x}" y="${y}" width="${width}" height="${height}"`);
}
