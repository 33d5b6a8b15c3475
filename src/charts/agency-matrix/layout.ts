import { least, max } from 'd3-array';
import { uprightHeadHeight } from '#src/charts/plan-head.ts';
import { textWidth } from '#src/charts/svg.ts';
import type { AgencyMatrixData } from './data.ts';

/** Places of the parts of a matrix, in px. */
export interface AgencyMatrixLayout {
  width: number;
  /** Whether names stand over their rows, as signs need the whole width. */
  above: boolean;
  /** Whether each cell is a mark of its own, not only each row. */
  split: boolean;
  /** Width of the names where they stand beside. */
  names: number;
  /** Left end of the column of each part. */
  columns: readonly number[];
  /** Width of what stands in a column, and of the place of one plan in it. */
  column: number;
  slot: number;
  /** Height of a row, and from its top to the middle of its signs. */
  row: number;
  middle: number;
  /** Height of the heads of the columns, and whether they stand upright. */
  heads: number;
  /** The lines of each head. */
  lines: readonly (readonly string[])[];
  upright: boolean;
}

/** Font size in px, and from line to line. */
export const FONT = 12;
export const LINE = 14;
/** Room for the number at the end of a row. */
const TOTAL = 30;
/** Between two columns, and more before a block of parts. */
const GAP = 5;
const BLOCK = 8;
/** A plan's place that is narrower leaves names no room beside it. */
const LEAST_SLOT = 6;
const MAX_SLOT = 22;

/** Parts as columns, names before them where the places of plans stay wide enough to be told apart. */
export function layOutAgencyMatrix(
  { plans, parts, groups }: AgencyMatrixData,
  width: number,
): AgencyMatrixLayout {
  const longest = max(groups, ({ rows }) => max(rows, ({ name }) => textWidth(name, FONT))) ?? 0;
  const names = Math.ceil(Math.min(longest, Math.max(0.24 * width, 122))) + 8;
  const gaps = GAP * parts.length + BLOCK * parts.filter(({ begins }) => begins).length;
  const slotOf = (room: number) => (room - TOTAL - gaps) / (parts.length * plans.length);
  const above = slotOf(width - names) < LEAST_SLOT;
  // Whole tenths: drawings are rounded to them.
  const room = slotOf(above ? width : width - names);
  const slot = Math.floor(10 * Math.min(MAX_SLOT, room)) / 10;
  const column = slot * plans.length;
  const columns: number[] = [];
  let x = above ? 0 : names;
  for (const { begins } of parts) {
    if (begins) x += BLOCK;
    columns.push(x);
    x += column + GAP;
  }
  const lines = parts.map(({ words }) => joinWords(words, column));
  const upright = lines.flat().some((line) => textWidth(line, FONT) > column);
  const heads = upright
    ? (max(parts, uprightHeadHeight) ?? 0) + 10
    : LINE * (max(lines, ({ length }) => length) ?? 1) + 8;
  const row = above ? 40 : 26;
  return {
    ...{ width, above, names, columns, column, slot, row, heads, lines, upright },
    split: !above && plans.length > 1,
    middle: above ? 27 : 13,
  };
}

/** Pieces of a name in one line, or in the two that are most alike in length. */
function joinWords(words: readonly string[], width: number): string[] {
  const whole = words.join('');
  if (textWidth(whole, FONT) <= width || words.length < 2) return [whole];
  const cuts = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(''), words.slice(index + 1).join('')];
    return { lines, longest: max(lines, (line) => textWidth(line, FONT)) ?? 0 };
  });
  return least(cuts, ({ longest }) => longest)?.lines ?? [whole];
}
