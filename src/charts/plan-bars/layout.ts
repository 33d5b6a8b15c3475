import { cumsum, max, sum } from 'd3-array';
import { textWidth } from '#src/charts/svg.ts';
import type { BarBand, BarPart, PlanBarsData } from './data.ts';
import { BOLD, FONT, LABEL_GAP, LINE, type BarsForm } from './form.ts';
import { endOfLabel, placeNumbers, type PlacedLabel } from './labels.ts';

/** What stands around the bars, in px. */
interface BarsFrame {
  /** Height of the heads. */
  top: number;
  width: number;
  /** Width that the names of plans take at the start of their rows, and the height of each. */
  aside: number;
  names: readonly number[];
}

/** Places of rows, columns and bars, in px. */
export interface BarsLayout {
  /** Px to a character. */
  scale: number;
  /** From one bar to the next. */
  pitch: number;
  columns: readonly { x: number; width: number }[];
  /** Of the bars of a plan: its name may stand above. */
  rows: readonly { y: number; height: number }[];
  /** Labels of each plan's parts. */
  labels: readonly (readonly (readonly PlacedLabel[])[])[];
  bottom: number;
}

/** Px to a character below which bars say nothing: numbers are cut first. */
const LEAST_SCALE = 0.1;
/** A band is as high as a finger needs at least. */
const LEAST_BAND = 24;

/** Rows of plans, columns of parts: bars of all are of one scale, and columns as wide as they need. */
export function layOutBars(data: PlanBarsData, form: BarsForm, frame: BarsFrame): BarsLayout {
  const whole = layOutWith(data, form, frame, Infinity);
  if (whole.scale > LEAST_SCALE) return whole;
  const { parts } = data;
  const across = (frame.width - frame.aside) / Math.max(parts.length, 1);
  return layOutWith(data, form, frame, across - 2 * form.gap - LABEL_GAP);
}

/** @param room width in px that a number has at most */
function layOutWith(
  data: PlanBarsData,
  form: BarsForm,
  { top, width, aside, names }: BarsFrame,
  room: number,
): BarsLayout {
  const { plans, parts } = data;
  const { above, gap, pad } = form;
  const across = width - aside - gap * (parts.length - 1);
  const most = plans.map(({ bands }) => max(bands, ({ bars }) => bars?.length ?? 0) ?? 0);
  const pitch = clamp(form.room / Math.max(sum(most), 1), form.pitch);
  const heights = plans.map(({ bands }, index) => {
    const lines = form.labels ? (max(bands, countNumbers) ?? 0) * LINE : 0;
    return Math.max(LEAST_BAND, (most[index] ?? 0) * pitch, lines, names[index] ?? 0);
  });
  const labels = plans.map(({ bands }, index) =>
    bands.map(({ bars }) =>
      form.labels ? placeNumbers(bars ?? [], pitch, { room, height: heights[index] ?? 0 }) : [],
    ),
  );
  const { scale, widths } = fitColumns(data, labels, form, across);
  const starts = cumsum([aside, ...widths.map((each) => each + gap)]);
  const tops = cumsum([top, ...heights.map((height) => above + height + 2 * pad)]);
  return {
    scale,
    pitch,
    labels,
    columns: widths.map((each, at) => ({ x: starts[at] ?? 0, width: each })),
    rows: heights.map((height, at) => ({ y: (tops[at] ?? 0) + above + pad, height })),
    bottom: tops.at(-1) ?? top,
  };
}

/** The largest scale at which all parts stand side by side, and their widths; what is left over is shared out. */
function fitColumns(
  { plans, parts }: PlanBarsData,
  labels: BarsLayout['labels'],
  form: BarsForm,
  across: number,
): { scale: number; widths: number[] } {
  const bands = parts.map((_, at) =>
    plans.map((plan, index) => ({ band: plan.bands[at], labels: labels[index]?.[at] ?? [] })),
  );
  const head = ({ lines, numbers }: BarPart) =>
    (max([...lines, numbers], (line) => textWidth(line, FONT)) ?? 0) * BOLD;
  const least = parts.map((part) => Math.max(form.least, form.labels ? head(part) : 0));
  const needAt = (scale: number) =>
    bands.map((column, at) => Math.max(least[at] ?? 0, ...column.map((each) => need(each, scale))));
  const scale = largestScale((each) => sum(needAt(each)) <= across);
  const needs = needAt(scale);
  const spare = Math.max(0, across - sum(needs)) / Math.max(parts.length, 1);
  return { scale, widths: needs.map((each) => each + spare) };
}

function countNumbers({ bars }: BarBand): number {
  return sum(bars ?? [], ({ numbers }) => numbers.length);
}

/** Width in px that the bars and numbers of a band take. */
function need(
  { band, labels }: { band: BarBand | undefined; labels: readonly PlacedLabel[] },
  scale: number,
): number {
  const longest = max(band?.bars ?? [], ({ characters }) => characters) ?? 0;
  return Math.max(longest * scale, ...labels.map((label) => endOfLabel(label, scale)));
}

/** The largest scale at which everything fits, by halving: what is needed grows with the scale. */
function largestScale(fits: (scale: number) => boolean): number {
  let [low, high] = [0.02, 2];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function clamp(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(Math.max(value, least), most);
}
