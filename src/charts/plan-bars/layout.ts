import { cumsum, max, sum } from 'd3-array';
import { textWidth } from '#src/charts/svg.ts';
import type { BarBand, PlanBarsData } from './data.ts';
import { FONT, LINE, type BarsForm } from './form.ts';
import { endOfLabel, placeNumbers, type PlacedLabel } from './labels.ts';

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

/** Px above and below the bars of a row. */
const PAD = 7;
/** A band is as high as a finger needs at least. */
const LEAST_BAND = 24;

/** Rows of plans, columns of parts: bars of all are of one scale, and columns as wide as they need. */
export function layOutBars(
  { plans, parts }: PlanBarsData,
  form: BarsForm,
  { top, width }: { top: number; width: number },
): BarsLayout {
  const { aside, above, gap, labels: labelled } = form;
  const across = width - aside - gap * (parts.length - 1);
  const most = plans.map(({ bands }) => max(bands, ({ bars }) => bars?.length ?? 0) ?? 0);
  const pitch = clamp(form.room / Math.max(sum(most), 1), form.pitch);
  const heights = plans.map(({ bands }, index) => {
    const lines = labelled ? (max(bands, countNumbers) ?? 0) * LINE : 0;
    return Math.max(LEAST_BAND, (most[index] ?? 0) * pitch, lines);
  });
  const room = across / Math.max(parts.length, 1) - 24;
  const labels = plans.map(({ bands }, index) =>
    bands.map(({ bars }) =>
      labelled ? placeNumbers(bars ?? [], pitch, { room, height: heights[index] ?? 0 }) : [],
    ),
  );
  const bands = parts.map((_, at) =>
    plans.map((plan, index) => ({ band: plan.bands[at], labels: labels[index]?.[at] ?? [] })),
  );
  const least = parts.map(({ lines }) =>
    Math.max(form.least, aside > 0 ? (max(lines, (line) => textWidth(line, FONT)) ?? 0) : 0),
  );
  const needAt = (scale: number) =>
    bands.map((column, at) => Math.max(least[at] ?? 0, ...column.map((each) => need(each, scale))));
  const scale = largestScale((each) => sum(needAt(each)) <= across);
  const needs = needAt(scale);
  const spare = Math.max(0, across - sum(needs)) / Math.max(parts.length, 1);
  const starts = cumsum([aside, ...needs.map((each) => each + spare + gap)]);
  const tops = cumsum([top, ...heights.map((height) => above + height + 2 * PAD)]);
  return {
    scale,
    pitch,
    labels,
    columns: needs.map((each, at) => ({ x: starts[at] ?? 0, width: each + spare })),
    rows: heights.map((height, at) => ({ y: (tops[at] ?? 0) + above + PAD, height })),
    bottom: tops.at(-1) ?? top,
  };
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
