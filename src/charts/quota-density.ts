import { cumsum, max, range, sum } from 'd3-array';
import { frame, type Shape } from './drawing.ts';
import { type Box, hatchedBox } from './hatch.ts';
import { drawLegend, legendHeight, type LegendItem } from './legend.ts';
import { drawMark, drawNamedMark } from './mark.ts';
import { drawPlanHead, uprightHeadHeight } from './plan-head.ts';
import { element, tenth, textElement, textLines, textWidth } from './svg.ts';
import { wrapWords } from './wrap.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan, planMarks } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';

/** A sentence with numbers: what they are, the words around the first, and its page. */
export interface NumberedSentence {
  id: string;
  quotas: number;
  amounts: string;
  text: string;
  href: string;
}

/** One part over the plans, sentence by sentence; the same plans in every row. */
export interface DensityRow {
  section: { key: string; short: Bilingual };
  cells: readonly DensityCell[];
}

interface DensityCell {
  plan: Pick<Plan, 'id' | 'short' | 'level' | 'status'>;
  /** The part in the text of the plan; where it has none, the page of the part. */
  href: string;
  /** In order, undefined where one holds no number; undefined where the plan has no such section. */
  sentences: readonly (NumberedSentence | undefined)[] | undefined;
}

const FONT = 12;
/** Height of a line of words in a part that is not there. */
const ABSENT_LINE = 14;
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
  const { description } = messages.density;
  const title = densityFinding(rows, messages);
  const height = layout.bottom + 28 + legendHeight(legend, width) - 8;
  return frame(
    { id, width, height },
    { title, description: description(heads.map(({ counts }) => counts)) },
    [
      ...heads.map((head, index) => drawHead(head, index, layout)),
      element(
        'g',
        { 'data-marks': '', 'data-tips': '' },
        ...rows.map((row, index) => drawRow(row, index, layout, messages)),
      ),
      drawLegend(legend, width, layout.bottom + 28),
    ],
    'group',
  );
}

/** In how few sentences the numbers stand, and which parts have none. */
export function densityFinding(rows: readonly DensityRow[], messages: Messages): string {
  const sentences = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.sentences ?? []));
  const numbered = sentences.filter((sentence) => sentence !== undefined);
  const silent = rows.filter(({ cells }) =>
    cells.every((cell) => (cell.sentences ?? []).every((sentence) => sentence === undefined)),
  );
  return messages.density.finding(
    sum(numbered, ({ quotas }) => quotas),
    numbered.length,
    sentences.length,
    silent.map(({ section }) => nameIn(section.short, messages)),
  );
}

/** The plans over their columns: name, level and status, and how many of their sentences hold quotas. */
function headsOf(rows: readonly DensityRow[], messages: Messages) {
  const { density } = messages;
  return (rows[0]?.cells ?? []).map(({ plan }, index) => {
    const name = nameIn(plan.short, messages);
    const all = rows.flatMap(({ cells }) => cells[index]?.sentences ?? []);
    return {
      id: plan.id,
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
  /** Whether the plans' names stand upright, because one is wider than its column. */
  upright: boolean;
  head: number;
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
  const room = column - PAD / 2;
  const linesOf = ({ note }: Head) => wrapWords(note, FONT, room);
  const upright = heads.some((head) =>
    [head.name, ...linesOf(head)].some((words) => textWidth(words, FONT) > room),
  );
  const head = upright
    ? Math.max(...heads.map(uprightHeadHeight)) + 12
    : 26 + Math.max(...heads.map((each) => linesOf(each).length)) * 14;
  const absent = wrapWords(messages.density.absent, FONT, column - PAD - 6).length * ABSENT_LINE;
  const heights = rows.map(({ cells }) => {
    const most = max(cells, ({ sentences }) => sentences?.length ?? 0) ?? 0;
    const lacks = cells.some(({ sentences }) => !sentences);
    const boxes = Math.max(2, Math.ceil(most / line)) * STEP;
    return Math.max(boxes, lacks ? absent : 0) + 14 + (narrow ? 18 : 0);
  });
  const ends = cumsum([head, ...heights]);
  return {
    narrow,
    upright,
    head,
    start,
    column,
    line,
    rows: heights.map((height, index) => ({ y: ends[index] ?? 0, height })),
    bottom: ends.at(-1) ?? 0,
    end: width,
  };
}

function drawHead(head: Head, at: number, layout: Layout): string {
  const { start, column, upright } = layout;
  const x = start + at * column;
  if (upright)
    return drawPlanHead(head, { middle: x + (column - PAD) / 2, bottom: layout.head, upright });
  const quiet = { class: 'chart-text chart-quiet', x, 'font-size': FONT, y: 30 };
  return [
    textElement({ class: 'chart-text chart-name', x, y: 14, 'font-size': FONT }, head.name),
    ...textLines(quiet, wrapWords(head.note, FONT, column - PAD / 2), 14),
  ].join('');
}

function drawRow(row: DensityRow, index: number, layout: Layout, messages: Messages): string {
  const { narrow, start, column, end } = layout;
  const { y, height } = layout.rows[index] ?? { y: 0, height: 0 };
  const first = y + (narrow ? 26 : 8);
  const name = nameIn(row.section.short, messages);
  return element(
    'g',
    { 'data-section': row.section.key },
    element('line', { class: 'chart-grid', x1: 0, y1: y, x2: end, y2: y }),
    textElement({ class: 'chart-text', x: 0, y: y + 16, 'font-size': FONT }, name),
    ...row.cells.map((cell, at) => {
      const box = {
        x: start + at * column,
        y: first,
        width: column - PAD,
        height: height - (first - y),
      };
      return drawCell(cell, name, box, layout, messages);
    }),
  );
}

/** The sentences of a part of a plan: the whole a link to its text, each with numbers one to these. */
function drawCell(
  { plan, href, sentences }: DensityCell,
  part: string,
  box: Box,
  { line }: Layout,
  messages: Messages,
): string {
  const { absent, absentCell, cell } = messages.density;
  const place = placeOfPlan(plan, messages);
  const numbered = sentences?.filter((sentence) => sentence !== undefined).length ?? 0;
  const text = sentences ? cell(place, part, numbered, sentences.length) : absentCell(place, part);
  const data = { 'data-numbered': numbered, 'data-clauses': sentences?.length };
  const plain = numbered > 0 ? 'chart-sentence' : 'chart-sentence-silent';
  const hit = { x: box.x - 2, y: box.y - 3, width: box.width + 2, height: box.height };
  return element(
    'g',
    {
      'data-plan': plan.id,
      'data-silent': !sentences ? 'absent' : numbered > 0 ? undefined : 'none',
    },
    drawNamedMark(
      { href, label: text, data },
      element('rect', { class: 'chart-hit', ...hit }),
      sentences ? '' : drawAbsence(absent, box),
      drawSentences(sentences ?? [], box, line, plain),
    ),
    ...(sentences ?? []).map((sentence, at) =>
      sentence
        ? drawNumber(sentence, boxAt(at, box.x, box.y, line, LARGE), `${place} · ${part}`)
        : '',
    ),
  );
}

function drawNumber(
  { id, quotas, amounts, text, href }: NumberedSentence,
  d: string,
  where: string,
) {
  return drawMark(
    {
      href,
      label: `${where} · ${amounts}`,
      tip: `${amounts}\n${text}`,
      data: { 'data-clause': id, 'data-count': quotas },
    },
    element('path', { class: 'chart-number', d }),
  );
}

/** A hatched band where a plan has no such part, and the words where they have room. */
function drawAbsence(words: string, { x, y, width }: Box): string {
  const lines = wrapWords(words, FONT, width - 6);
  const band = {
    x: x - 2,
    y: y - 3,
    width: width + 2,
    height: lines.length * ABSENT_LINE + 4,
  };
  const text = {
    class: 'chart-text chart-quiet chart-backed',
    x: x + 3,
    y: y + 10,
    'font-size': FONT,
  };
  return hatchedBox(band) + textLines(text, lines, ABSENT_LINE).join('');
}

/** Boxes of the sentences without a number. */
function drawSentences(
  sentences: readonly (NumberedSentence | undefined)[],
  { x, y }: Box,
  line: number,
  name: string,
): string {
  const boxes = sentences.map((sentence, at) => (sentence ? '' : boxAt(at, x, y, line, SMALL)));
  return element('path', { class: name, d: boxes.join('') });
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
