import { max, min } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { DotPlotRow, QuotaDotPlot } from './data.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { planMarks } from '#src/i18n/plan-marks.ts';
import { valueInDigits, withUnit } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
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
  /** Place of the line across the rows, where there is one. */
  line: number | undefined;
  /** Room in px that words on the levels above take in each row, and their marks. */
  aboveRoom: number;
  /** Upper and lower ends of the lines across the plot: in the way of no words. */
  across: [number, number][];
  /** Upper end of the plot. */
  head: number;
  rowY: (index: number) => number;
  axisY: number;
  /** Values that the axis names, with their words; the last has the unit where there is room. */
  ticks: { value: number; text: string }[];
  /** Place of the unit, where it stands in a line of its own under the axis. */
  unitY: number | undefined;
  resultsY: number;
  legendY: number;
}

const HEAD = 58;
const BARE_HEAD = 8;
const NAMES = 140;
/** Px of a track at least, beside names and numbers. */
const TRACK = 200;
/** Values that the axis names, about. */
const TICKS = 4;

export function layOutDotPlot(
  plot: QuotaDotPlot,
  width: number,
  messages: Messages,
): DotPlotLayout {
  const { rows, reference, results = [], silence } = plot;
  const longest = max(rows, (row) => textWidth(wordsOf(row, silence), FONT)) ?? 0;
  const beside: [number, number] = [
    Math.max(NAMES, namesWidth(plot, messages)),
    width - Math.max(104, longest + 20),
  ];
  // Long names leave the track no room beside them: they then stand above it, as on a phone.
  const narrow = width < 480 || beside[1] - beside[0] < TRACK;
  const stacked = narrow && rows.some((row) => headWidth(row, silence, messages) > width - 24);
  const hasAbove = rows.some(({ above }) => above && above.length > 0);
  const aboveRoom = hasAbove ? 20 : 0;
  const headRoom = (stacked ? 68 : 50) + aboveRoom;
  const rowHeight = narrow ? headRoom + aboveRoom / 2 : 40 + aboveRoom;
  const head = reference ? HEAD : BARE_HEAD;
  const [start, end] = narrow ? [10, width - 24] : beside;
  const x = dotPlotScale(plot, [start, end]);
  const axisY = head + rows.length * rowHeight + 6;
  const rowY = (index: number) => head + index * rowHeight + (narrow ? headRoom - 15 : 20);
  const { ticks, isUnitApart } = layOutTicks(x, width, plot.unit, messages);
  const under = isUnitApart ? 16 : 0;
  const resultsY = axisY + under + (narrow ? 70 : 52);
  return {
    width,
    narrow,
    stacked,
    x,
    start,
    end,
    edge: narrow ? end : width,
    line: reference && x(reference.value),
    aboveRoom,
    head,
    rowY,
    across: narrow ? rows.map((_, index) => [rowY(index) - 12, rowY(index) + 12]) : [[head, axisY]],
    axisY,
    ticks,
    unitY: isUnitApart ? axisY + 34 : undefined,
    resultsY,
    legendY: results.length > 0 ? resultsY + 52 : axisY + under + 48,
  };
}

/** Values to px, from 0, or below what is to fall, to a round number above every figure shown. */
export function dotPlotScale(plot: QuotaDotPlot, ends: [number, number]): Scale {
  const { rows, reference, results = [] } = plot;
  const targets = rows.flatMap(({ target, above = [] }) => [target, ...above]);
  const figures = [0, ...[...targets, reference, ...results].flatMap((each) => each?.value ?? [])];
  const [least = 0, most = 0] = [min(figures), max(figures)];
  return scaleLinear([least * 1.05, most * 1.05 || (least < 0 ? 0 : 1.05)], ends).nice(4);
}

/** Note on a row beside its name: its level, and that it is a draft. */
export function noteOf({ plan }: DotPlotRow, messages: Messages): string {
  return planMarks(plan, messages).join(' · ');
}

/** The number of a row, or what it says without one. */
export function wordsOf({ target, silence }: DotPlotRow, plain: string): string {
  return target?.text ?? silence ?? plain;
}

/** A name, its note and its number in one line. */
function headWidth(row: DotPlotRow, silence: string, messages: Messages): number {
  const note = noteOf(row, messages);
  return (
    textWidth(nameIn(row.plan.short, messages), FONT) +
    (note ? 8 + textWidth(note, SMALL) : 0) +
    16 +
    textWidth(wordsOf(row, silence), FONT)
  );
}

/** The widest name or note beside the rows, with a gap. */
function namesWidth({ rows, results = [] }: QuotaDotPlot, messages: Messages): number {
  const found = results.length > 0 ? messages.literacy : { results: '', notTargets: '' };
  const names = [...rows.map(({ plan }) => nameIn(plan.short, messages)), found.results];
  const notes = [...rows.map((row) => noteOf(row, messages)), found.notTargets];
  const widest = Math.max(
    ...names.map((name) => textWidth(name, FONT)),
    ...notes.map((note) => textWidth(note, SMALL)),
  );
  return Math.ceil(widest) + 16;
}

/** The axis; its unit stands apart where the last value with it would run into the one before. */
function layOutTicks(x: Scale, width: number, unit: string, messages: Messages) {
  const ticks = x.ticks(TICKS).map((value) => ({ value, text: valueInDigits(value, messages) }));
  const [before, last] = ticks.slice(-2);
  if (!before || !last) return { ticks, isUnitApart: false };
  const text = withUnit(last.text, unit, messages);
  const half = textWidth(text, SMALL) / 2;
  const left = Math.min(x(last.value) - half, width - 2 * half);
  const isUnitApart = left < x(before.value) + textWidth(before.text, SMALL) / 2 + 6;
  return { ticks: isUnitApart ? ticks : ticks.with(-1, { ...last, text }), isUnitApart };
}
