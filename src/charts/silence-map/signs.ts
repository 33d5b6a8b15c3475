import type { SilenceMapCell, SilenceMapData, SilenceMapOptions } from './data.ts';
import { FONT, type SilenceMapLayout } from './layout.ts';
import { hatchedBox } from '#src/charts/hatch.ts';
import type { LegendItem } from '#src/charts/legend.ts';
import { element, textElement } from '#src/charts/svg.ts';
import type { CellKind } from '#src/schemas/vocabulary.ts';

const BOX = 16;

/** The order of the legend. */
const KINDS = ['number', 'text', 'mention', 'none', 'absent'] as const satisfies CellKind[];

/** The cells of one look around (0, 0), drawn once and used where they occur. */
export function defineSigns(id: string, { x, row }: SilenceMapLayout): string {
  const width = x.bandwidth();
  // What is pressed is the whole cell. It takes its colour from the link around it.
  const cell = element('rect', { x: -width / 2, y: -row / 2, width, height: row });
  const signs = (['number', 'text', 'mention', 'none'] as const).map((kind) =>
    element('g', { id: `${id}-${kind}` }, cell, SIGNS[kind](0)),
  );
  return element('defs', {}, ...signs);
}

/** A cell around a place. @param id start of the ids in the drawing */
export function drawCell(
  { kind, numbers }: Pick<SilenceMapCell, 'kind' | 'numbers'>,
  x: number,
  y: number,
  id: string,
): string {
  const sign = element('use', { href: `#${id}-${kind}`, x, y });
  return kind === 'number' ? sign + numberCount(numbers, x, y) : sign;
}

/**
 * A box for numbers, a disc for clauses, a ring for a mention, a light dash for nothing, around (x, 0);
 * a part that is not there is hatched.
 */
const SIGNS: Record<CellKind, (x: number) => string> = {
  number: (x) => {
    const box = { x: x - BOX / 2 - 1, y: -BOX / 2, width: BOX + 2, height: BOX };
    return element('rect', { class: 'chart-number', ...box });
  },
  text: (cx) => element('circle', { class: 'chart-words', cx, r: 5 }),
  mention: (cx) => element('circle', { class: 'chart-mention', cx, r: 4.2 }),
  none: (x) => element('path', { class: 'chart-none', d: `M${x - 4},0H${x + 4}` }),
  absent: (x) => hatchedBox({ x: x - 10, y: -BOX / 2, width: 20, height: BOX }),
};

function numberCount(numbers: number, x: number, y: number): string {
  const count = { class: 'chart-count', x, y: y + 4, 'font-size': FONT, 'text-anchor': 'middle' };
  return textElement(count, `${numbers}`);
}

/** Meanings of the signs: only of those that occur in the drawing. */
export function silenceMapLegend(
  { rows }: SilenceMapData,
  { words }: SilenceMapOptions,
): LegendItem[] {
  const kinds = KINDS.filter((kind) =>
    rows.some(({ cells }) => cells.some((cell) => cell.kind === kind)),
  );
  return kinds.map((kind) => ({
    sign: SIGNS[kind](10) + (kind === 'number' ? numberCount(1, 10, 0) : ''),
    width: 20,
    words: words.kinds[kind],
  }));
}
