import { max, min, range } from 'd3-array';
import { scaleUtc, type ScaleTime } from 'd3-scale';
import { textWidth } from '#src/charts/svg.ts';
import { wrapWords } from '#src/charts/wrap.ts';
import type { Timeline } from './data.ts';

export const FONT = 13;
/** Px from line to line of words, and of the years over the rows. */
export const LINE = 18;
const YEARS = 26;
const NARROW = 560;
/** Px of a document, of a plan's bar, and of what separates rows. */
const DOCUMENT = 24;
export const BAR = 14;
const GAP = 16;
/** Px that words may be wider than they are reckoned. */
const ROOM = 12;

export interface TimelineLayout {
  width: number;
  narrow: boolean;
  x: ScaleTime<number, number>;
  start: number;
  end: number;
  years: readonly number[];
  /** Upper ends of the heads over plans and documents, and of their rows. */
  plansY: number;
  plans: readonly number[];
  documentsY: number;
  documents: readonly number[];
  /** Px that a document takes. */
  documentHeight: number;
  height: number;
  /** Lines of a plan's dates. */
  datesOf: (dated: string) => string[];
  /** Px from the upper end of a plan's row to its bar. */
  barOf: (dated: string) => number;
}

/** Midnight in UTC of the first day of a year. */
export function yearStart(year: number): Date {
  return new Date(Date.UTC(year, 0, 1));
}

export function layOutTimeline({ plans, documents }: Timeline, width: number): TimelineLayout {
  const narrow = width < NARROW;
  const names = [
    ...plans.flatMap(({ name, note }) => [name, note]),
    ...documents.map(({ name }) => name),
  ];
  const labels = Math.ceil(max(names, (name) => textWidth(name, FONT)) ?? 0) + 18;
  const [start, end] = narrow ? [0, width - 2] : [Math.min(labels, width * 0.3), width - 2];
  const first = min(plans, ({ period }) => period.start) ?? 0;
  const last = (max(plans, ({ period }) => period.end) ?? 0) + 1;
  const x = scaleUtc([yearStart(first), yearStart(last)], [start, end]);
  const datesOf = (dated: string) => wrapWords(dated, FONT, (narrow ? width : end - start) - ROOM);
  const head = narrow ? LINE : 0;
  const barOf = (dated: string) => head + datesOf(dated).length * LINE + 6;
  const heights = plans.map(({ dated }) => barOf(dated) + BAR + LINE + GAP);
  const plansY = YEARS;
  const documentHeight = narrow ? DOCUMENT + LINE : DOCUMENT;
  const tops = stack(plansY + LINE + 10, heights);
  const documentsY = (tops.at(-1) ?? 0) + 10;
  const documentTops = stack(
    documentsY + LINE + 10,
    documents.map(() => documentHeight),
  );
  return {
    width,
    narrow,
    x,
    start,
    end,
    years: range(first, last),
    plansY,
    plans: tops,
    documentsY,
    documents: documentTops,
    documentHeight,
    height: documents.length > 0 ? (documentTops.at(-1) ?? 0) : documentsY,
    datesOf,
    barOf,
  };
}

/** Upper ends of rows under each other, and the lower end of the last. */
function stack(top: number, heights: readonly number[]): number[] {
  const ends = [top];
  for (const height of heights) ends.push((ends.at(-1) ?? top) + height);
  return ends;
}
