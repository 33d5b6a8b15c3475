import { max } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { DotPlotRow, DotPlotWords, QuotaDotPlot } from './data.ts';
import { textWidth } from '#src/charts/svg.ts';

/** Font sizes in px. */
export const FONT = 14;
export const SMALL = 12;

type Scale = ScaleLinear<number, number>;

/** Places of the parts of a dot plot, in px. */
export interface DotPlotLayout {
  width: number;
  /** Whether names and numbers stand above their rows. */
  narrow: boolean;
  /** Whether numbers stand in a line of their own under the names: only where the plot is narrow. */
  stacked: boolean;
  x: Scale;
  /** Left and right ends of the plot. */
  start: number;
  end: number;
  /** Right end of the numbers. */
  edge: number;
  /** Upper end of the plot. */
  head: number;
  rowY: (index: number) => number;
  axisY: number;
  /** Place of the unit, where it stands in a line of its own under the axis. */
  unitY: number | undefined;
  resultsY: number;
  legendY: number;
}

const HEAD = 58;
const BARE_HEAD = 8;
const NAMES = 140;

export function layOutDotPlot(
  data: QuotaDotPlot,
  width: number,
  words: DotPlotWords,
): DotPlotLayout {
  const narrow = width < 480;
  const stacked = narrow && data.rows.some((row) => headWidth(row, words) > width - 24);
  const hasAbove = data.rows.some(({ above }) => above && above.length > 0);
  const above = stacked ? 68 : 50;
  const rowHeight = (narrow ? above : 40) + (hasAbove ? 12 : 0);
  const head = data.reference ? HEAD : BARE_HEAD;
  const longest =
    max(data.rows, ({ target }) => textWidth(target?.text ?? words.silence, FONT)) ?? 0;
  const [start, end] = narrow
    ? [10, width - 24]
    : [Math.max(NAMES, namesWidth(data, words)), width - Math.max(104, longest + 20)];
  const x = dotPlotScale(data, [start, end]);
  const axisY = head + data.rows.length * rowHeight + 6;
  const unitY = isUnitApart(x, width, words) ? axisY + 34 : undefined;
  const under = unitY === undefined ? 0 : 16;
  const resultsY = axisY + under + (narrow ? 70 : 52);
  return {
    width,
    narrow,
    stacked,
    x,
    start,
    end,
    edge: narrow ? end : width,
    head,
    rowY: (index) => head + index * rowHeight + (narrow ? above - 15 : 20),
    axisY,
    unitY,
    resultsY,
    legendY: data.results.length > 0 ? resultsY + 52 : axisY + under + 48,
  };
}

/** Values to px, from 0 to a round number above every figure shown. */
export function dotPlotScale(data: QuotaDotPlot, ends: [number, number]): Scale {
  const figures = [
    ...data.rows.map(({ target }) => target?.value),
    ...data.rows.flatMap(({ above }) => above?.map(({ value }) => value) ?? []),
    ...data.results.map(({ value }) => value),
    data.reference?.value,
  ];
  return scaleLinear([0, (max(figures, (figure) => figure) ?? 1) * 1.05], ends).nice(4);
}

/** Note on a row beside its name: its level, and that it is a draft. */
export function noteOf(
  { level, status }: Pick<DotPlotRow, 'level' | 'status'>,
  words: DotPlotWords,
) {
  return [level === 'prefecture' && words.prefecture, status === 'draft' && words.draft]
    .filter(Boolean)
    .join(' · ');
}

/** The last value of the axis with its unit: « 20 % ». */
export function lastTick(x: Scale, { digits, unit }: DotPlotWords): string {
  return `${digits(x.ticks(TICKS).at(-1) ?? 0)} ${unit}`;
}

/** Values that the axis names, about. */
export const TICKS = 4;

/** A name, its note and its number in one line. */
function headWidth(row: DotPlotRow, words: DotPlotWords): number {
  const note = noteOf(row, words);
  const number = row.target?.text ?? words.silence;
  return (
    textWidth(row.name, FONT) +
    (note ? 8 + textWidth(note, SMALL) : 0) +
    16 +
    textWidth(number, FONT)
  );
}

/** The widest name or note beside the rows, with a gap. */
function namesWidth({ rows, results }: QuotaDotPlot, words: DotPlotWords): number {
  const names = [...rows.map(({ name }) => name), results.length > 0 ? words.results : ''];
  const notes = [
    ...rows.map((row) => noteOf(row, words)),
    results.length > 0 ? words.notTargets : '',
  ];
  const widest = Math.max(
    ...names.map((name) => textWidth(name, FONT)),
    ...notes.map((note) => textWidth(note, SMALL)),
  );
  return Math.ceil(widest) + 16;
}

/** Whether the last value and its unit would run into the value before it, or out of the drawing. */
function isUnitApart(x: Scale, width: number, words: DotPlotWords): boolean {
  const [before = 0, last = 0] = x.ticks(TICKS).slice(-2);
  const half = textWidth(lastTick(x, words), SMALL) / 2;
  const left = Math.min(x(last) - half, width - 2 * half);
  return left < x(before) + textWidth(words.digits(before), SMALL) / 2 + 6;
}
