import { max } from 'd3-array';
import { scaleBand, type ScaleBand } from 'd3-scale';
import type { SilenceMapData } from './data.ts';
import { uprightHeadHeight } from '#src/charts/plan-head.ts';
import { textWidth } from '#src/charts/svg.ts';

/** Places of the parts of a map, in px. */
export interface SilenceMapLayout {
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

/** Font size in px. */
export const FONT = 12;
const ROW = 24;
/** Distance in px from one line of a name to the next. */
export const LINE = 14;
const MAX_COLUMN_WIDTH = 60;
/**
 * Least width in px that names leave each column, unless they would be shorter than
 * `MIN_NAMES` of the width.
 */
const COLUMN = 28;
const MIN_NAMES = 0.4;
/**
 * Topics downwards, plans from the end of the longest name. Names that leave the columns no room are
 * wrapped at blanks, and all rows are as high as the highest.
 */
export function layOutSilenceMap(data: SilenceMapData, width: number): SilenceMapLayout {
  const limit = Math.max(MIN_NAMES * width, width - 10 - COLUMN * data.plans.length);
  const names = new Map(data.rows.map(({ topic, name }) => [topic, wrapName(name, limit)]));
  const longest = max([...names.values()].flat(), (line) => textWidth(line, FONT)) ?? 0;
  const row = Math.max(ROW, 4 + LINE * (max(names.values(), (lines) => lines.length) ?? 1));
  const widest = (text: (plan: SilenceMapData['plans'][number]) => number) =>
    Math.ceil(max(data.plans, text) ?? 0);
  const heads = widest(({ name }) => textWidth(name, FONT));
  const notes = widest(({ note }) => textWidth(note, FONT));
  const start = Math.ceil(longest) + 10;
  const column = Math.min(MAX_COLUMN_WIDTH, (width - start) / data.plans.length);
  const end = start + column * data.plans.length;
  const upright = Math.max(heads, notes) + 4 > column;
  const top = upright ? widest(uprightHeadHeight) + 12 : notes > 0 ? 40 : 26;
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

/** The middle of a plan's column. */
export function middleOf(x: ScaleBand<string>, plan: string): number {
  return (x(plan) ?? 0) + x.bandwidth() / 2;
}
