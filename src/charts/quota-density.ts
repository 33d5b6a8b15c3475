import { max } from 'd3-array';
import { drawLegend, legendHeight, type LegendItem } from './legend.ts';
import { element, escapeXml, sizeThatFits, textElement, textWidth } from './svg.ts';
import { wrapText } from './wrap.ts';

/** One part of one plan, sentence by sentence. */
interface DensityCell {
  plan: string;
  /** Sentences in order, each by whether it holds a number; undefined where there is no such part. */
  sentences: readonly boolean[] | undefined;
  /** Text that is read out and shown on hovering. */
  text: string;
}

/** Parts by plans. Names and texts come in the language of the page. */
export interface DensityData {
  plans: readonly { id: string; name: string; note: string }[];
  /** `cells` are in the order of `plans`. */
  rows: readonly { part: string; name: string; cells: readonly DensityCell[] }[];
}

export interface DensityOptions {
  /** Start of the ids in this drawing. */
  id: string;
  /** Width in px of the view box. */
  width: number;
  words: {
    title: string;
    description: string;
    numbered: string;
    plain: string;
    silent: string;
    absent: string;
  };
}

const FONT = 12;
const NOTE = 11;
const STEP = 7;
/** Sides of a sentence's box, with a number and without. */
const LARGE = 6.5;
const SMALL = 4;
const PAD = 8;

/**
 * Draws where the numbers stand: a small box for every sentence of a part, larger and filled where it
 * holds a quota. A part without a number is framed as silence, a missing part hatched.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function quotaDensity(data: DensityData, options: DensityOptions): string {
  const { id, width, words } = options;
  const layout = layOut(data, width);
  const legend = legendOf(words);
  const height = layout.bottom + 28 + legendHeight(legend, width) - 8;
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${id}-title ${id}-desc` },
    element('title', { id: `${id}-title` }, escapeXml(words.title)),
    element('desc', { id: `${id}-desc` }, escapeXml(words.description)),
    ...data.plans.map((plan, index) => drawHead(plan, index, layout)),
    ...data.rows.map((row, index) => drawRow(row, index, layout, words)),
    drawLegend(legend, width, layout.bottom + 28),
  );
}

interface Layout {
  /** Whether names of parts stand above their rows. */
  narrow: boolean;
  start: number;
  column: number;
  /** Boxes in a line. */
  line: number;
  top: number;
  rows: readonly { y: number; height: number }[];
  bottom: number;
  end: number;
}

function layOut({ plans, rows }: DensityData, width: number): Layout {
  const names = Math.ceil(max(rows, ({ name }) => textWidth(name, FONT)) ?? 0) + 14;
  const narrow = (width - names) / plans.length < 90;
  const start = narrow ? 0 : names;
  const column = (width - start) / plans.length;
  const line = Math.max(1, Math.floor((column - PAD) / STEP));
  const lines = Math.max(...plans.map(({ note }) => wrapText(note, NOTE, column - PAD / 2).length));
  const top = 26 + lines * 14;
  let y = top;
  const placed = rows.map(({ cells }) => {
    const most = max(cells, ({ sentences }) => sentences?.length ?? 0) ?? 0;
    const height = Math.max(2, Math.ceil(most / line)) * STEP + 14 + (narrow ? 18 : 0);
    const box = { y, height };
    y += height;
    return box;
  });
  return { narrow, start, column, line, top, rows: placed, bottom: y, end: width };
}

function drawHead(plan: DensityData['plans'][number], at: number, layout: Layout): string {
  const x = layout.start + at * layout.column;
  const room = layout.column - PAD / 2;
  const size = sizeThatFits(plan.name, FONT, room);
  const quiet = { class: 'chart-text chart-quiet', x, 'font-size': NOTE };
  return [
    textElement({ class: 'chart-text chart-name', x, y: 14, 'font-size': size }, plan.name),
    ...wrapText(plan.note, NOTE, room).map(({ words }, line) =>
      textElement({ ...quiet, y: 30 + line * 14 }, words.trimEnd()),
    ),
  ].join('');
}

function drawRow(
  row: DensityData['rows'][number],
  at: number,
  layout: Layout,
  words: DensityOptions['words'],
): string {
  const { y, height } = layout.rows[at] ?? { y: 0, height: 0 };
  const first = y + (layout.narrow ? 26 : 8);
  const name = { class: 'chart-text', x: 0, y: y + (layout.narrow ? 16 : 16), 'font-size': FONT };
  return element(
    'g',
    { 'data-section': row.part },
    element('line', { class: 'chart-grid', x1: 0, y1: y, x2: layout.end, y2: y }),
    textElement(name, row.name),
    ...row.cells.map((cell, plan) =>
      drawCell(
        cell,
        layout.start + plan * layout.column,
        first,
        height - (first - y) - 6,
        layout,
        words,
      ),
    ),
  );
}

function drawCell(
  { plan, sentences, text }: DensityCell,
  x: number,
  y: number,
  height: number,
  { column, line }: Layout,
  words: DensityOptions['words'],
): string {
  const boxes = (wanted: boolean) =>
    (sentences ?? [])
      .flatMap((numbered, index) =>
        numbered === wanted ? [boxAt(index, x, y, line, wanted ? LARGE : SMALL)] : [],
      )
      .join('');
  const silent = sentences !== undefined && !sentences.includes(true);
  const frame = { x: x - 2, y: y - 3, width: column - PAD + 2, height: Math.min(height, 20) };
  return element(
    'g',
    { 'data-plan': plan, 'data-silent': silent || !sentences ? '' : undefined },
    element('title', {}, escapeXml(text)),
    sentences ? '' : element('path', { class: 'chart-hatch', d: hatchOf(frame) }),
    sentences ? '' : element('rect', { class: 'chart-silence', ...frame }),
    sentences
      ? ''
      : textElement(
          {
            class: 'chart-text chart-quiet chart-backed',
            x: x + 4,
            y: y + 11,
            'font-size': sizeThatFits(words.absent, NOTE, column - PAD - 6),
          },
          words.absent,
        ),
    element('path', {
      class: silent ? 'chart-sentence-silent' : 'chart-sentence',
      d: boxes(false),
    }),
    element('path', { class: 'chart-number', d: boxes(true) }),
  );
}

function boxAt(at: number, x: number, y: number, line: number, side: number): string {
  const inset = (LARGE - side) / 2;
  const left = Math.round((x + inset + (at % line) * STEP) * 10) / 10;
  const top = Math.round((y + inset + Math.floor(at / line) * STEP) * 10) / 10;
  return `M${left},${top}h${side}v${side}h-${side}Z`;
}

function hatchOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const count = Math.floor((width - height) / 7);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const left = Math.round((x + index * 7) * 10) / 10;
    return `M${left},${y + height}l${height},-${height}`;
  }).join('');
}

function legendOf(words: DensityOptions['words']): LegendItem[] {
  const path = (name: string, boxes: string[]) =>
    element('path', { class: name, d: boxes.join('') });
  const box = (at: number, side: number) => boxAt(at, 0, -3, 3, side);
  return [
    {
      sign: path('chart-number', [box(0, LARGE)]),
      width: 8,
      words: words.numbered,
    },
    {
      sign: path('chart-sentence', [box(0, SMALL)]),
      width: 8,
      words: words.plain,
    },
    {
      sign: path(
        'chart-sentence-silent',
        [0, 1, 2].map((at) => box(at, SMALL)),
      ),
      width: 22,
      words: words.silent,
    },
  ];
}
