import { max } from 'd3-array';
import { frame } from '#src/charts/drawing.ts';
import { groupMarks } from '#src/charts/mark.ts';
import { element, tenth } from '#src/charts/svg.ts';
import type { Tile, TilesOptions } from './data.ts';
import { drawList, listHeight } from './list.ts';
import { drawTile, linesOf, MAX_LINES, type TileForm } from './tile.ts';

/** Below this width in px, tiles only mark where there are plans, and a list under them names them. */
const NARROW = 560;
const GAP = 6;
/** Px of a line of words in a tile, and of its upper and lower edge. */
const LINE = 17;
const PAD = 10;

/**
 * Draws where plans are as a tile for each provincial-level unit, all of the same form: filled where
 * there are plans, dashed where there are only drafts. No map: tiles say who is roughly beside whom. Names in
 * tiles are lower than a finger: the page has the same links in full size.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function provinceTiles(tiles: readonly Tile[], options: TilesOptions): string {
  const { id, width, words } = options;
  const narrow = width < NARROW;
  const form = layOut(tiles, width, narrow);
  const rows = (max(tiles, ({ row }) => row) ?? 0) + 1;
  const grid = rows * (form.height + form.gap) - form.gap;
  const filled = tiles.filter(({ plans }) => plans.length > 0).toSorted(byFirstPlan);
  const list = narrow ? drawList(filled, { top: grid + 24, width }, words) : '';
  const height = tenth(grid + (narrow ? 24 + listHeight(filled, words) : 0) + 2);
  const drawn = [...tiles.map((tile) => drawTile(tile, form, words)), list];
  const repeats = narrow ? undefined : '';
  const marks = element('g', { 'data-repeats': repeats }, groupMarks(...drawn));
  return frame({ id, width, height }, words, [marks], 'group');
}

function layOut(tiles: readonly Tile[], width: number, narrow: boolean): TileForm {
  const columns = (max(tiles, ({ column }) => column) ?? 0) + 1;
  const gap = narrow ? 4 : GAP;
  const own = (width - 2 - (columns - 1) * gap) / columns;
  const lines = max(tiles, (tile) => linesOf(tile, own)) ?? 1;
  const height = narrow ? own : Math.max(3, Math.min(lines, MAX_LINES)) * LINE + PAD;
  return { width: own, height, gap, narrow, line: LINE };
}

function byFirstPlan(a: Tile, b: Tile): number {
  return (a.plans[0]?.order ?? 0) - (b.plans[0]?.order ?? 0);
}
