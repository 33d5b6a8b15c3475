import { sum } from 'd3-array';
import { drawMark, overMark } from '#src/charts/mark.ts';
import {
  element,
  sizeThatFits,
  tenth,
  textElement,
  textLines,
  textWidth,
} from '#src/charts/svg.ts';
import { wrapWords } from '#src/charts/wrap.ts';
import type { Tile, TilePlan, TilesOptions } from './data.ts';

/** Font size in px, and most lines of words in a tile. */
export const FONT = 13;
export const MAX_LINES = 6;
/** Px below which no word is set. */
const LEAST = 12;
const INSET = 6;

/** The form that all tiles have. */
export interface TileForm {
  width: number;
  height: number;
  gap: number;
  /** Whether a tile only says how many plans there are. */
  narrow: boolean;
  /** From line to line, in px. */
  line: number;
}

/** A tile at its place. */
export function drawTile(tile: Tile, form: TileForm, words: TilesOptions['words']): string {
  const { plans } = tile;
  const [x, y] = [tile.column, tile.row].map((at, axis) =>
    tenth(1 + at * ((axis === 0 ? form.width : form.height) + form.gap)),
  );
  const kind =
    plans.length === 0
      ? 'chart-tile'
      : plans.every(({ status }) => status === 'draft')
        ? 'chart-tile-draft'
        : 'chart-tile-filled';
  const box = { x: 0, y: 0, width: tenth(form.width), height: tenth(form.height) };
  return element(
    'g',
    {
      'data-province': tile.id,
      'data-count': plans.length,
      transform: `translate(${x ?? 0},${y ?? 0})`,
    },
    element('rect', { class: kind, ...box }),
    form.narrow ? drawShort(tile, form) : drawWords(tile, form, words),
  );
}

/** Lines that the name of a tile and its plans take. */
export function linesOf({ plans }: Tile, width: number): number {
  return 1 + sum(plans, (plan) => planLines(plan, width).length);
}

/** The name of a plan, and under it what sets it apart; lines may end at a hyphen. */
function planLines({ name, note }: TilePlan, width: number): string[] {
  return [name, note].flatMap((words) =>
    wrapWords(words.replaceAll('-', '- '), FONT, width - INSET).map((line) =>
      line.replaceAll('- ', '-'),
    ),
  );
}

function drawWords(tile: Tile, form: TileForm, words: TilesOptions['words']): string {
  const { name, plans } = tile;
  const ink = inkOf(tile);
  const size = Math.max(LEAST, sizeThatFits(name, FONT, form.width - INSET - 4));
  const head = textElement({ class: ink, x: INSET, y: 19, 'font-size': size }, name);
  if (linesOf(tile, form.width) > MAX_LINES) return head + drawCount(tile, form, words);
  let line = 1;
  const drawn = plans.map((plan) => {
    const lines = planLines(plan, form.width);
    const y = 19 + line * form.line;
    line += lines.length;
    const at = { x: INSET, 'font-size': FONT };
    const hit = { x: 1, y: y - 13, width: tenth(form.width - 2), height: lines.length * form.line };
    const mark = drawMark(
      plan,
      element('rect', { class: 'chart-hit', ...hit }),
      ...textLines({ ...at, class: `${ink} chart-strong`, y }, lines.slice(0, 1), form.line),
    );
    const note = textLines({ ...at, class: ink, y: y + form.line }, lines.slice(1), form.line);
    return mark + overMark(...note);
  });
  return head + drawn.join('');
}

/** A tile of more plans than it can name. */
function drawCount(tile: Tile, form: TileForm, words: TilesOptions['words']): string {
  const { plans, name, href } = tile;
  const label = words.counted(name, plans.length);
  const text = { class: `${inkOf(tile)} chart-strong`, x: INSET, y: 19 + 2 * form.line };
  const hit = { x: 1, y: 24, width: tenth(form.width - 2), height: tenth(form.height - 26) };
  return drawMark(
    { href, label },
    element('rect', { class: 'chart-hit', ...hit }),
    textElement({ ...text, 'font-size': 16 }, words.count(plans.length)),
  );
}

/** The short name, and how many plans there are. */
function drawShort(tile: Tile, { width, height }: TileForm): string {
  const { short, plans } = tile;
  const size = textWidth(short, FONT) > width - 4 ? LEAST : FONT;
  const text = { x: tenth(width / 2), 'text-anchor': 'middle' };
  const y = tenth(height / 2 + (plans.length > 0 ? -2 : 5));
  const ink = inkOf(tile);
  const name = textElement({ ...text, class: ink, y, 'font-size': size }, short);
  if (plans.length === 0) return name;
  const number = { ...text, class: `${ink} chart-strong`, y: tenth(height / 2 + 16) };
  return name + textElement({ ...number, 'font-size': FONT }, String(plans.length));
}

function inkOf({ plans }: Tile): string {
  if (plans.length === 0) return 'chart-text chart-bare chart-quiet';
  return plans.every(({ status }) => status === 'draft')
    ? 'chart-text chart-bare'
    : 'chart-text chart-on-ink';
}
