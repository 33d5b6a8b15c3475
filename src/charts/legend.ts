import { element, textElement, textWidth } from './svg.ts';

/** A sign drawn around (10, 0), its width in px from 0, and what it means. */
export interface LegendItem {
  sign: string;
  width: number;
  words: string;
}

const FONT = 12;
const GAP = 20;
const LINE = 26;

/** The lines that items take within a width in px. */
function placeItems(
  items: readonly LegendItem[],
  width: number,
): { item: LegendItem; x: number; y: number }[] {
  let [x, y] = [0, 0];
  return items.map((item) => {
    const room = item.width + 6 + textWidth(item.words, FONT);
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    const place = { item, x: Math.round(x), y };
    x += room + GAP;
    return place;
  });
}

/** Items one after another, in a new line where the width is used up; hidden from screen readers. */
export function drawLegend(items: readonly LegendItem[], width: number, top: number): string {
  const drawn = placeItems(items, width).map(({ item, x, y }) =>
    element(
      'g',
      { transform: `translate(${x},${top + y})` },
      item.sign,
      textElement(
        { class: 'chart-text chart-quiet', x: item.width + 6, y: 4, 'font-size': FONT },
        item.words,
      ),
    ),
  );
  return element('g', { class: 'chart-legend', 'aria-hidden': 'true' }, ...drawn);
}

/** Height in px of the same items. */
export function legendHeight(items: readonly LegendItem[], width: number): number {
  return items.length === 0 ? 0 : (placeItems(items, width).at(-1)?.y ?? 0) + LINE;
}
