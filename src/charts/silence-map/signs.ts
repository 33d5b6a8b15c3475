import { range } from 'd3-array';
import type { SilenceMapCell, SilenceMapData, SilenceMapOptions } from './data.ts';
import { FONT, type SilenceMapLayout } from './layout.ts';
import type { LegendItem } from '#src/charts/legend.ts';
import { element, tenth, textElement } from '#src/charts/svg.ts';
import type { CellKind } from '#src/schemas/vocabulary.ts';

const BOX = 16;

/** The hatched box of a silence around (0, 0), drawn once and used where it occurs. */
export function defineSilence(id: string, { x }: SilenceMapLayout): string {
  const width = x.bandwidth() - 8;
  const box = { x: -width / 2, y: -BOX / 2, width, height: BOX };
  return element('defs', {}, element('g', { id: `${id}-silent` }, ...hatchedBox(box, 6)));
}

/** The sign of a cell around a place. @param id start of the ids in the drawing */
export function drawSign(
  cell: Pick<SilenceMapCell, 'kind' | 'numbers'>,
  x: number,
  y: number,
  id: string,
): string {
  if (cell.kind === 'text') return element('circle', { class: 'chart-words', cx: x, cy: y, r: 5 });
  if (cell.kind !== 'number') return element('use', { href: `#${id}-silent`, x, y });
  const box = { x: x - BOX / 2 - 1, y: y - BOX / 2, width: BOX + 2, height: BOX };
  const count = { class: 'chart-count', x, y: y + 4, 'font-size': FONT, 'text-anchor': 'middle' };
  return element('rect', { class: 'chart-number', ...box }) + textElement(count, `${cell.numbers}`);
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Plain lines: patterns are printed as images, of many megabytes. @param crossed hatch both ways */
export function hatchedBox(box: Box, step: number, crossed = false): string[] {
  const { x, y, width, height } = box;
  const lines = range(step, width + height, step).flatMap((at) => {
    const [left, right] = [Math.max(0, at - height), Math.min(width, at)];
    const [low, high] = [Math.min(height, at), Math.max(0, at - width)];
    const rising = `M${tenth(x + left)},${tenth(y + low)}L${tenth(x + right)},${tenth(y + high)}`;
    const falling = `M${tenth(x + left)},${tenth(y + height - low)}L${tenth(x + right)},${tenth(y + height - high)}`;
    return crossed ? [rising, falling] : [rising];
  });
  return [
    element('path', { class: 'chart-hatch', d: lines.join('') }),
    element('rect', { class: 'chart-silence', ...box }),
  ];
}

/** Meanings of the signs: only of those that occur in the drawing. */
export function silenceMapLegend(
  { rows }: SilenceMapData,
  { id, words }: SilenceMapOptions,
): LegendItem[] {
  const kinds = (['number', 'text', 'silent', 'absent'] as const).filter((kind) =>
    rows.some(({ cells }) => cells.some((cell) => cell.kind === kind)),
  );
  const box = { x: 0, y: -BOX / 2, width: 20, height: BOX };
  const signs: Record<CellKind, string> = {
    number: drawSign({ kind: 'number', numbers: 1 }, 10, 0, id),
    text: drawSign({ kind: 'text', numbers: 0 }, 10, 0, id),
    silent: hatchedBox(box, 6).join(''),
    absent: hatchedBox(box, 7, true).join(''),
  };
  return kinds.map((kind) => ({ sign: signs[kind], width: 20, words: words.kinds[kind] }));
}
