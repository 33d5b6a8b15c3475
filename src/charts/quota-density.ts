import { escapeMarkup } from '#src/text/escape-markup.ts';
import { cumsum, max, range } from 'd3-array';
import { frame, type Shape } from './drawing.ts';
import { hatchedBox } from './hatch.ts';
import { drawLegend, legendHeight, type LegendItem } from './legend.ts';
import {
  cutToFit,
  element,
  sizeThatFits,
  tenth,
  textElement,
  textLines,
  textWidth,
} from './svg.ts';
import { wrapWords } from './wrap.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan, planMarks } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';

/** One part over the plans, sentence by sentence; the same plans in every row. */
export interface DensityRow {
  section: { key: string; short: Bilingual };
  /**
   * Sentences in order, each by whether it holds a quota; undefined where the plan has no such
   * section.
   */
  cells: readonly {
    plan: Pick<Plan, 'id' | 'short' | 'level' | 'status'>;
    sentences: readonly boolean[] | undefined;
  }[];
}

const FONT = 12;
/** Px below which a name cannot be read: it is cut instead. */
const LEAST = 8;
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
export function quotaDensity(
  rows: readonly DensityRow[],
  messages: Messages,
  { id, width }: Shape,
): string {
  const heads = headsOf(rows, messages);
  const layout = layOut(rows, heads, width, messages);
  const legend = legendOf(messages.density);
  const { title, description } = messages.density;
  const height = layout.bottom + 28 + legendHeight(legend, width) - 8;
  return frame(
    { id, width, height },
    { title, description: description(heads.map(({ counts }) => counts)) },
    [
      ...heads.map((head, index) => drawHead(head, index, layout)),
      ...rows.map((row, index) => drawRow(row, index, layout, messages)),
      drawLegend(legend, width, layout.bottom + 28),
    ],
  );
}

/** The plans over their columns: name, level and status, and how many of their sentences hold quotas. */
function headsOf(rows: readonly DensityRow[], messages: Messages) {
  const { density } = messages;
  return (rows[0]?.cells ?? []).map(({ plan }, index) => {
    const name = nameIn(plan.short, messages);
    const all = rows.flatMap(({ cells }) => cells[index]?.sentences ?? []);
    return {
      name,
      note: planMarks(plan, messages).join(' · '),
      counts: density.plan(placeOfPlan(plan, messages), all.filter(Boolean).length, all.length),
    };
  });
}

type Head = ReturnType<typeof headsOf>[number];

interface Layout {
  /** Whether names of parts stand above their rows. */
  narrow: boolean;
  start: number;
  column: number;
  /** Boxes in a line. */
  line: number;
  rows: readonly { y: number; height: number }[];
  bottom: number;
  end: number;
}

function layOut(
  rows: readonly DensityRow[],
  heads: readonly Head[],
  width: number,
  messages: Messages,
): Layout {
  const longest = max(rows, ({ section }) => textWidth(nameIn(section.short, messages), FONT)) ?? 0;
  const names = Math.ceil(longest) + 14;
  const narrow = (width - names) / heads.length < 90;
  const start = narrow ? 0 : names;
  const column = (width - start) / heads.length;
  const line = Math.max(1, Math.floor((column - PAD) / STEP));
  const lines = Math.max(
    ...heads.map(({ note }) => wrapWords(note, NOTE, column - PAD / 2).length),
  );
  const heights = rows.map(({ cells }) => {
    const most = max(cells, ({ sentences }) => sentences?.length ?? 0) ?? 0;
    return Math.max(2, Math.ceil(most / line)) * STEP + 14 + (narrow ? 18 : 0);
  });
  const ends = cumsum([26 + lines * 14, ...heights]);
  return {
    narrow,
    start,
    column,
    line,
    rows: heights.map((height, index) => ({ y: ends[index] ?? 0, height })),
    bottom: ends.at(-1) ?? 0,
    end: width,
  };
}

function drawHead({ name, note }: Head, at: number, layout: Layout): string {
  const x = layout.start + at * layout.column;
  const room = layout.column - PAD / 2;
  const size = Math.max(sizeThatFits(name, FONT, room), LEAST);
  const quiet = { class: 'chart-text chart-quiet', x, 'font-size': NOTE, y: 30 };
  return [
    textElement(
      { class: 'chart-text chart-name', x, y: 14, 'font-size': size },
      cutToFit(name, size, room),
    ),
    ...textLines(quiet, wrapWords(note, NOTE, room), 14),
  ].join('');
}

function drawRow(row: DensityRow, index: number, layout: Layout, messages: Messages): string {
  const { narrow, start, column, end, line } = layout;
  const { y, height } = layout.rows[index] ?? { y: 0, height: 0 };
  const first = y + (narrow ? 26 : 8);
  const name = nameIn(row.section.short, messages);
  const { absent, absentCell, cell } = messages.density;
  return element(
    'g',
    { 'data-section': row.section.key },
    element('line', { class: 'chart-grid', x1: 0, y1: y, x2: end, y2: y }),
    textElement({ class: 'chart-text', x: 0, y: y + 16, 'font-size': FONT }, name),
    ...row.cells.map(({ plan, sentences }, at) => {
      const x = start + at * column;
      const place = placeOfPlan(plan, messages);
      const numbered = sentences?.filter(Boolean).length ?? 0;
      const text = sentences
        ? cell(place, name, numbered, sentences.length)
        : absentCell(place, name);
      const band = Math.min(height - (first - y) - 6, 20);
      return element(
        'g',
        {
          'data-plan': plan.id,
          'data-silent': !sentences ? 'absent' : numbered > 0 ? undefined : 'none',
        },
        element('title', {}, escapeMarkup(text)),
        sentences ? '' : drawAbsence(absent, x, first, column - PAD, band),
        drawSentences(sentences ?? [], x, first, line, sentences !== undefined && numbered === 0),
      );
    }),
  );
}

/** A hatched band where a plan has no such part. */
function drawAbsence(words: string, left: number, top: number, room: number, height: number) {
  const band = { x: left - 2, y: top - 3, width: room + 2, height };
  const size = sizeThatFits(words, NOTE, room - 6);
  const y = band.y + height / 2 + size * 0.36;
  const text = { class: 'chart-text chart-quiet', x: left + 4, y, 'font-size': size };
  return hatchedBox(band) + textElement(text, words);
}

/** Boxes of a part, those without a number first. @param silent whether none of them has one */
function drawSentences(
  sentences: readonly boolean[],
  x: number,
  y: number,
  line: number,
  silent: boolean,
): string {
  const draw = (name: string, wanted: boolean, side: number) => {
    const boxes = sentences.map((numbered, at) =>
      numbered === wanted ? boxAt(at, x, y, line, side) : '',
    );
    return element('path', { class: name, d: boxes.join('') });
  };
  const plain = silent ? 'chart-sentence-silent' : 'chart-sentence';
  return draw(plain, false, SMALL) + draw('chart-number', true, LARGE);
}

function boxAt(at: number, x: number, y: number, line: number, side: number): string {
  const inset = (LARGE - side) / 2;
  const left = tenth(x + inset + (at % line) * STEP);
  const top = tenth(y + inset + Math.floor(at / line) * STEP);
  return `M${left},${top}h${side}v${side}h-${side}Z`;
}

function legendOf({ numbered, plain, silent }: Messages['density']): LegendItem[] {
  const item = (name: string, boxes: number, side: number, words: string): LegendItem => {
    const d = range(boxes).map((at) => boxAt(at, 0, -3, 3, side));
    const sign = element('path', { class: name, d: d.join('') });
    return { sign, width: boxes === 1 ? 8 : 22, words };
  };
  return [
    item('chart-number', 1, LARGE, numbered),
    item('chart-sentence', 1, SMALL, plain),
    item('chart-sentence-silent', 3, SMALL, silent),
  ];
}
