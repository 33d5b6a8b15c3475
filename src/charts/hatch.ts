import { range } from 'd3-array';
import { element, tenth } from './svg.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** From line to line along a side, as wide as the tile of `--hatch` in src/styles/tokens.css. */
export const HATCH_STEP = 8;

/**
 * A framed box, hatched as cells of tables are: lines that rise from left to right. Plain lines, as
 * patterns are printed as images, of many megabytes.
 */
export function hatchedBox(box: Box): string {
  const { x, y, width, height } = box;
  const lines = range(HATCH_STEP / 2, width + height, HATCH_STEP).map((at) => {
    const [left, right] = [Math.max(0, at - height), Math.min(width, at)];
    const [low, high] = [Math.min(height, at), Math.max(0, at - width)];
    return `M${tenth(x + left)},${tenth(y + low)}L${tenth(x + right)},${tenth(y + high)}`;
  });
  const frame = element('rect', { class: 'chart-silence', ...box });
  return element('path', { class: 'chart-hatch', d: lines.join('') }) + frame;
}
