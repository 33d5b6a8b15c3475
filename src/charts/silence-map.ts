import { max, range } from 'd3-array';
import { scaleBand, type ScaleBand } from 'd3-scale';
import type { CellKind } from '#src/schemas/vocabulary.ts';
import { drawLegend, legendHeight, type LegendItem } from './legend.ts';
import { element, escapeXml, textElement, textWidth } from './svg.ts';

/** One topic of one plan. */
export interface SilenceMapCell {
  kind: CellKind;
  /** Number of numbers that the topic holds; shown only where `kind` is `number`. */
  numbers: number;
  /** Address of the cell that it stands for. */
  href: string;
  /** Text that is read out and shown on hovering. */
  text: string;
}

/** Topics by plans. Names and texts come in the language of the page. */
export interface SilenceMapData {
  plans: readonly { id: string; name: string }[];
  /** `cells` are in the order of `plans`. */
  rows: readonly {
    topic: string;
    name: string;
    href: string;
    cells: readonly SilenceMapCell[];
  }[];
}

export interface SilenceMapOptions {
  /** Start of the ids in this drawing. */
  id: string;
  /** Width in px of the view box. */
  width: number;
  words: {
    title: string;
    description: string;
    /** Names in the legend. */
    kinds: Record<CellKind, string>;
    /** Text along the column of a plan without the part. */
    absent: string;
  };
}

/**
 * Draws who speaks of what: a disc for words, a square with its count for numbers, a hatched box for
 * silence, a column hatched twice where a plan has no such part. Discs are of one size: the number of
 * sentences says how a plan was written, not how much it will do.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function silenceMap(data: SilenceMapData, options: SilenceMapOptions): string {
  const { id, width, words } = options;
  const layout = layOut(data, width);
  const legend = legendOf(data, options);
  const legendTop = layout.bottom + 26;
  const height = legendTop + legendHeight(legend, width) - 8;
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      // Not `img`: what stands inside are links.
      role: 'group',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
    },
    element('title', { id: `${id}-title` }, escapeXml(words.title)),
    element('desc', { id: `${id}-desc` }, escapeXml(words.description)),
    drawHatchedBox(id, layout),
    ...data.plans.map((plan) => drawHead(plan, layout)),
    ...data.rows.map((row) => drawRow(row, data, layout, id)),
    ...data.plans.map((plan, index) => drawAbsence(plan.id, index, data, layout, options)),
    drawLegend(legend, width, legendTop),
  );
}

/**
 * Places of columns and rows in px: topics downwards, plans from the end of the longest name. Names
 * that leave the columns no room are wrapped at blanks, and all rows are as high as the highest.
 */
export function silenceMapScales(
  data: SilenceMapData,
  width: number,
): { x: ScaleBand<string>; y: ScaleBand<string> } {
  const { x, y } = layOut(data, width);
  return { x, y };
}

interface Layout {
  /** The lines of each topic's name. */
  names: ReadonlyMap<string, readonly string[]>;
  /** Height of a row. */
  row: number;
  x: ScaleBand<string>;
  y: ScaleBand<string>;
  /** Whether the plans' names stand upright, because they are wider than their columns. */
  upright: boolean;
  top: number;
  bottom: number;
  /** Right end of the columns. */
  end: number;
}

const FONT = 12;
const ROW = 24;
/** Distance in px from one line of a name to the next. */
const LINE = 14;
const MAX_COLUMN_WIDTH = 60;
/**
 * Least width in px that names leave each column, unless they would be shorter than
 * `MIN_NAMES` of the width.
 */
const COLUMN = 30;
const MIN_NAMES = 0.4;
const BOX = 16;
/** Distance in px between the letters of upright names. */
const LETTER_SPACE = 2;

function layOut(data: SilenceMapData, width: number): Layout {
  const limit = Math.max(MIN_NAMES * width, width - 10 - COLUMN * data.plans.length);
  const names = new Map(data.rows.map(({ topic, name }) => [topic, wrapName(name, limit)]));
  const longest = max([...names.values()].flat(), (line) => textWidth(line, FONT)) ?? 0;
  const row = Math.max(ROW, 4 + LINE * (max(names.values(), (lines) => lines.length) ?? 1));
  const heads = max(data.plans, ({ name }) => textWidth(name, FONT)) ?? 0;
  const start = Math.ceil(longest) + 10;
  const column = Math.min(MAX_COLUMN_WIDTH, (width - start) / data.plans.length);
  const end = start + column * data.plans.length;
  const upright = heads + 4 > column;
  const letters = max(data.plans, ({ name }) => [...name].length) ?? 0;
  const top = upright ? Math.ceil(heads) + LETTER_SPACE * letters + 12 : 26;
  const bottom = top + row * data.rows.length;
  return {
    names,
    row,
    x: scaleBand(
      data.plans.map(({ id }) => id),
      [start, end],
    ),
    y: scaleBand(
      data.rows.map(({ topic }) => topic),
      [top, bottom],
    ),
    upright,
    top,
    bottom,
    end,
  };
}

/** Cuts a name at blanks into lines of at most a width in px; a longer word stays whole. */
function wrapName(name: string, width: number): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const fits = last === undefined || textWidth(longer, FONT) <= width;
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

/** The hatched box of a silence around (0, 0), drawn once and used where it occurs. */
function drawHatchedBox(id: string, { x }: Layout): string {
  const width = x.bandwidth() - 8;
  const box = { x: -width / 2, y: -BOX / 2, width, height: BOX };
  return element('defs', {}, element('g', { id: `${id}-silent` }, ...hatchedBox(box, 6)));
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Plain lines: patterns are printed as images, of many megabytes. @param crossed hatch both ways */
function hatchedBox(box: Box, step: number, crossed = false): string[] {
  const { x, y, width, height } = box;
  const lines = range(step, width + height, step).flatMap((at) => {
    const [left, right] = [Math.max(0, at - height), Math.min(width, at)];
    const [low, high] = [Math.min(height, at), Math.max(0, at - width)];
    const rising = `M${tenth(x + left)},${tenth(y + low)}L${tenth(x + right)},${tenth(y + high)}`;
    const falling = `M${tenth(x + left)},${tenth(y + height - low)}L${tenth(x + right)},${tenth(y + height - high)}`;
    return crossed ? [rising, falling] : [rising];
  });
  return [
    element('path', { class: 'chart-hatch', d: lines.join('') }),
    element('rect', { class: 'chart-silence', ...box }),
  ];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function drawHead(plan: SilenceMapData['plans'][number], layout: Layout): string {
  const x = middleOf(layout.x, plan.id);
  const box = layout.upright
    ? {
        x,
        y: layout.top - 6,
        'writing-mode': 'vertical-rl',
        'text-anchor': 'end',
        // Han signs one under the other; letters lie on their side and stay together.
        'letter-spacing': /\p{Script=Han}/u.test(plan.name) ? LETTER_SPACE : undefined,
      }
    : { x, y: layout.top - 9, 'text-anchor': 'middle' };
  const name = {
    class: 'chart-text chart-name',
    'data-plan': plan.id,
    'font-size': FONT,
    ...box,
  };
  return textElement(name, plan.name);
}

function drawRow(
  row: SilenceMapData['rows'][number],
  data: SilenceMapData,
  layout: Layout,
  id: string,
): string {
  const top = layout.y(row.topic) ?? 0;
  const y = top + layout.row / 2;
  return element(
    'g',
    { 'data-topic': row.topic },
    element('path', { class: 'chart-grid', d: `M0,${top}H${layout.end}` }),
    drawLink(row.href, undefined, drawName(layout.names.get(row.topic) ?? [row.name], y)),
    ...row.cells.map((cell, index) => {
      const plan = data.plans[index]?.id ?? '';
      if (cell.kind === 'absent') return '';
      const hit = { x: layout.x(plan), y: top, width: layout.x.bandwidth(), height: layout.row };
      return element(
        'g',
        { 'data-plan': plan, 'data-kind': cell.kind },
        drawLink(
          cell.href,
          cell.text,
          element('rect', { class: 'chart-hit', ...hit }),
          drawSign(cell, middleOf(layout.x, plan), y, id),
        ),
      );
    }),
  );
}

/** A name, its lines around the middle of its row. */
function drawName(lines: readonly string[], y: number): string {
  const first = y + 4 - (LINE / 2) * (lines.length - 1);
  const label = { class: 'chart-text', x: 0, y: first, 'font-size': FONT };
  const [line = '', ...others] = lines;
  if (others.length === 0) return textElement(label, line);
  // The blank at a line's end is there for those who hear the name or copy it.
  const drawn = lines.map((each, index) =>
    element(
      'tspan',
      { x: 0, y: first + LINE * index },
      escapeXml(index < others.length ? `${each} ` : each),
    ),
  );
  return element('text', label, ...drawn);
}

/** One column for all rows: it is said once. */
function drawAbsence(
  plan: string,
  index: number,
  data: SilenceMapData,
  { x, top, bottom }: Layout,
  { words }: SilenceMapOptions,
): string {
  const cell = data.rows[0]?.cells[index];
  if (cell?.kind !== 'absent') return '';
  const box = {
    x: (x(plan) ?? 0) + 4,
    y: top + 4,
    width: x.bandwidth() - 8,
    height: bottom - top - 8,
  };
  const label = {
    class: 'chart-text chart-quiet chart-backed',
    x: middleOf(x, plan),
    y: (top + bottom) / 2,
    'font-size': FONT,
    'text-anchor': 'middle',
    'writing-mode': 'vertical-rl',
  };
  return element(
    'g',
    { 'data-plan': plan, 'data-kind': 'absent' },
    drawLink(
      cell.href,
      cell.text,
      ...hatchedBox(box, 7, true),
      element('rect', { class: 'chart-hit', ...box }),
      textElement(label, words.absent),
    ),
  );
}

/** A way for the pointer: the keyboard has the list of topics, and the table's own links. */
function drawLink(href: string, text: string | undefined, ...children: string[]): string {
  const title = text === undefined ? '' : element('title', {}, escapeXml(text));
  return element('a', { href, tabindex: -1 }, title, ...children);
}

function drawSign(
  cell: Pick<SilenceMapCell, 'kind' | 'numbers'>,
  x: number,
  y: number,
  id: string,
): string {
  if (cell.kind === 'text') return element('circle', { class: 'chart-words', cx: x, cy: y, r: 5 });
  if (cell.kind !== 'number') return element('use', { href: `#${id}-silent`, x, y });
  const box = { x: x - BOX / 2 - 1, y: y - BOX / 2, width: BOX + 2, height: BOX };
  const count = { class: 'chart-count', x, y: y + 4, 'font-size': FONT, 'text-anchor': 'middle' };
  return element('rect', { class: 'chart-number', ...box }) + textElement(count, `${cell.numbers}`);
}

function middleOf(x: ScaleBand<string>, plan: string): number {
  return (x(plan) ?? 0) + x.bandwidth() / 2;
}

/** Only what occurs in the drawing. */
function legendOf({ rows }: SilenceMapData, { id, words }: SilenceMapOptions): LegendItem[] {
  const kinds = (['number', 'text', 'silent', 'absent'] as const).filter((kind) =>
    rows.some(({ cells }) => cells.some((cell) => cell.kind === kind)),
  );
  const box = { x: 0, y: -BOX / 2, width: 20, height: BOX };
  const signs: Record<CellKind, string> = {
    number: drawSign({ kind: 'number', numbers: 1 }, 10, 0, id),
    text: drawSign({ kind: 'text', numbers: 0 }, 10, 0, id),
    silent: hatchedBox(box, 6).join(''),
    absent: hatchedBox(box, 7, true).join(''),
  };
  return kinds.map((kind) => ({ sign: signs[kind], width: 20, words: words.kinds[kind] }));
}
