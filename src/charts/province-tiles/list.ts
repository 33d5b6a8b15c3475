import { max, sum } from 'd3-array';
import { drawMark, overMark } from '#src/charts/mark.ts';
import { element, textElement, textWidth } from '#src/charts/svg.ts';
import type { Tile, TilePlan, TilesOptions } from './data.ts';
import { FONT } from './tile.ts';

/** Px of a line: a finger meets one. */
const ROW = 28;
/** Most plans of a province that are named. */
const MAX_NAMED = 6;

/** The provinces with their plans, one a line, for tiles that cannot name them. */
export function drawList(
  tiles: readonly Tile[],
  { top, width }: { top: number; width: number },
  words: TilesOptions['words'],
): string {
  const start = Math.ceil(max(tiles, ({ name }) => textWidth(name, FONT)) ?? 0) + 16;
  let line = 0;
  return tiles
    .map((tile) => {
      const y = top + line * ROW;
      const entries = entriesOf(tile, words);
      line += entries.length;
      const rule = element('line', { class: 'chart-grid', x1: 0, x2: width, y1: y, y2: y });
      const name = textElement(
        { class: 'chart-text', x: 0, y: y + 19, 'font-size': FONT },
        tile.name,
      );
      return (
        rule +
        name +
        entries.map((entry, at) => drawEntry(entry, start, y + at * ROW, width)).join('')
      );
    })
    .join('');
}

/** Height in px of the same list. */
export function listHeight(tiles: readonly Tile[], words: TilesOptions['words']): number {
  return sum(tiles, (tile) => entriesOf(tile, words).length) * ROW;
}

function entriesOf(
  tile: Tile,
  words: TilesOptions['words'],
): Pick<TilePlan, 'href' | 'label' | 'tip' | 'data' | 'name' | 'note'>[] {
  const { plans, href, name } = tile;
  if (plans.length <= MAX_NAMED) return [...plans];
  const label = words.counted(name, plans.length);
  return [{ href, label, name: words.count(plans.length), note: '' }];
}

function drawEntry(
  { name, note, ...mark }: ReturnType<typeof entriesOf>[number],
  x: number,
  y: number,
  width: number,
): string {
  const after = x + textWidth(name, FONT) + 8;
  const link = drawMark(
    mark,
    element('rect', { class: 'chart-hit', x, y, width: width - x, height: ROW }),
    textElement({ class: 'chart-text chart-strong', x, y: y + 19, 'font-size': FONT }, name),
  );
  const aside = { class: 'chart-text chart-quiet', x: Math.ceil(after), y: y + 19 };
  return note ? link + overMark(textElement({ ...aside, 'font-size': FONT }, note)) : link;
}
