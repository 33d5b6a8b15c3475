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
  /** Whether names stand above their rows. */
  narrow: boolean;
  /** Whether ends of rows stand in a line of their own under the names: only where the plot is narrow. */
  stacked: boolean;
  x: Scale;
  /** Left and right ends of the plot. */
  start: number;
  end: number;
  /** Whether numbers stand at their marks; too long for that, they stand at the ends of their rows. */
  atMarks: boolean;
  /** Right end of what stands at the end of each row. */
  edge: number;
  /** What says that the axis is cut, and its place; undefined where it begins at 0. */
  broken: { words: string; x: number; y: number; anchor: 'start' | 'end' } | undefined;
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
/** Of a track with names beside it, what numbers at their marks may leave of it at least. */
const LEAST_SHARE = 0.6;
/** Values that the axis names, about. */
const TICKS = 4;

export function layOutDotPlot(
  plot: QuotaDotPlot,
  width: number,
  messages: Messages,
): DotPlotLayout {
  const { rows, reference, results = [], silence, unit, broken } = plot;
  const widestEnd = (atMarks: boolean) =>
    max(rows, (row) => textWidth(endOf(row, silence, atMarks).text, FONT)) ?? 0;
  const longest = widestEnd(true);
  const beside: [number, number] = [
    Math.max(NAMES, namesWidth(plot, messages)),
    width - Math.max(104, longest + 20),
  ];
  // Long names leave the track no room beside them: they then stand above it, as on a phone.
  const narrow = width < 480 || beside[1] - beside[0] < TRACK;
  const most: [number, number] = narrow ? [10, width - 24] : beside;
  const fitting = endForNumbers(plot, most, width);
  const atMarks = fitting - most[0] >= LEAST_SHARE * (most[1] - most[0]);
  const stacked =
    narrow && rows.some((row) => headWidth(row, silence, atMarks, messages) > width - 24);
  const hasAbove = rows.some(({ above }) => above && above.length > 0);
  const aboveRoom = hasAbove ? 20 : 0;
  const headRoom = (stacked ? 68 : 50) + aboveRoom;
  const rowHeight = narrow ? headRoom + aboveRoom / 2 : 40 + aboveRoom;
  const head = reference ? HEAD : BARE_HEAD;
  const [start] = most;
  const end = atMarks ? fitting : narrow ? most[1] : width - Math.max(104, widestEnd(false) + 20);
  const x = dotPlotScale(plot, [start, end]);
  const axisY = head + rows.length * rowHeight + 6;
  const rowY = (index: number) => head + index * rowHeight + (narrow ? headRoom - 15 : 20);
  const { ticks, isUnitApart } = layOutTicks(x, width, unit, messages);
  const isBroken = broken !== undefined && x(0) < start;
  const under = isUnitApart || (isBroken && narrow) ? 16 : 0;
  const resultsY = axisY + under + (narrow ? 70 : 52);
  return {
    width,
    narrow,
    stacked,
    x,
    start,
    end,
    edge: width,
    atMarks,
    broken: isBroken
      ? narrow
        ? { words: broken, x: 0, y: axisY + 34, anchor: 'start' }
        : { words: broken, x: start - 18, y: axisY + 18, anchor: 'end' }
      : undefined,
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

/**
 * Values to px, from 0, or below what is to fall, to a round number above every figure shown; of a cut axis
 * from a round number below them.
 */
export function dotPlotScale(plot: QuotaDotPlot, ends: [number, number]): Scale {
  const { rows, reference, results = [], broken } = plot;
  const targets = rows.flatMap(({ target, above = [] }) => [target, ...above]);
  const shown = [...targets, reference, ...results].flatMap((each) => each?.value ?? []);
  const figures = broken === undefined ? [0, ...shown] : shown;
  const [least = 0, most = 0] = [min(figures), max(figures)];
  if (broken !== undefined && least > 0) {
    const around = (most - least || most) * 0.05;
    return scaleLinear([least - around, most + around], ends).nice(TICKS);
  }
  return scaleLinear([least * 1.05, most * 1.05 || (least < 0 ? 0 : 1.05)], ends).nice(4);
}

/** Note on a row beside its name: its level, and that it is a draft. */
export function noteOf({ plan }: DotPlotRow, messages: Messages): string {
  return planMarks(plan, messages).join(' · ');
}

/**
 * What stands at the end of a row: its number where it has no room at its mark, how this stands to others, or
 * what the row says without one.
 */
export function endOf(
  { target, verdict, silence }: DotPlotRow,
  plain: string,
  atMarks: boolean,
): { text: string; stands: boolean } {
  if (!target) return { text: silence ?? plain, stands: false };
  if (!atMarks) return { text: target.text, stands: true };
  return verdict ?? { text: '', stands: false };
}

/** Room in px from a mark to its number, where its arrow points there and where not. */
export const [PAST_ARROW, PAST_MARK] = [27, 15];

/** The end of a track that leaves each number room after its mark, before what ends its row. */
function endForNumbers(plot: QuotaDotPlot, [start, end]: [number, number], width: number): number {
  const share = dotPlotScale(plot, [0, 1]);
  const verdicts = max(plot.rows, ({ verdict }) => textWidth(verdict?.text ?? '', FONT)) ?? 0;
  const room = width < 480 || verdicts === 0 ? width : width - verdicts - 16;
  const ends = plot.rows.flatMap(({ target }) => {
    if (!target) return [];
    const gap = target.comparator.startsWith('>') ? PAST_ARROW : PAST_MARK;
    const most = room - gap - textWidth(target.text, FONT);
    return [start + (most - start) / Math.max(share(target.value), 0.01)];
  });
  return Math.min(end, ...ends);
}

/** A name, its note and the end of its row in one line. */
function headWidth(row: DotPlotRow, silence: string, atMarks: boolean, messages: Messages): number {
  const note = noteOf(row, messages);
  return (
    textWidth(nameIn(row.plan.short, messages), FONT) +
    (note ? 8 + textWidth(note, SMALL) : 0) +
    16 +
    textWidth(endOf(row, silence, atMarks).text, FONT)
  );
}

/** The widest name or note beside the rows, with a gap. */
export function namesWidth({ rows, results = [] }: QuotaDotPlot, messages: Messages): number {
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
