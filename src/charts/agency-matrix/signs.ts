import { hatchedBox } from '#src/charts/hatch.ts';
import type { LegendItem } from '#src/charts/legend.ts';
import { element, tenth } from '#src/charts/svg.ts';
import {
  type AgencyMatrixData,
  type AgencyMatrixOptions,
  type Standing,
  STANDINGS,
} from './data.ts';

/** What is drawn for a place: a standing, or that there is none. */
export type Sign = Standing | 'silent';

/** Half the height of a bar. */
const HALF = 8;
const MAX_BAR = 10;

/**
 * The signs of one kind at places along a line, as one path: a bar for a lead, with a hole where the body takes
 * part besides; two lines for work that is shared; a dot for taking part; a cross where a merged bureau bears the
 * name; a speck for nothing.
 * @param xs middles of the places
 * @param slot width of a place in px
 */
export function drawSigns(sign: Sign, xs: readonly number[], y: number, slot: number): string {
  if (xs.length === 0) return '';
  const d = xs.map((x) => PATHS[sign](x, y, Math.min(MAX_BAR, slot - 1.5) / 2)).join('');
  return element('path', { class: `chart-${sign}`, d });
}

const PATHS: Record<Sign, (x: number, y: number, half: number) => string> = {
  lead: bar,
  both: (x, y, half) => bar(x, y, half) + dot(x, y, Math.min(2.4, half * 0.72)),
  shared: (x, y, half) => line(x - half, y - 3, 2 * half) + line(x - half, y + 3, 2 * half),
  participating: (x, y, half) => dot(x, y, Math.min(3, half * 0.9)),
  merged: (x, y, half) => {
    const arm = Math.min(3.2, half);
    return `${line(x - arm, y, 2 * arm)}M${tenth(x)},${tenth(y - arm)}v${tenth(2 * arm)}`;
  },
  silent: (x, y) => line(x - 0.8, y, 1.6),
};

function bar(x: number, y: number, half: number): string {
  const [left, width] = [tenth(x - half), tenth(2 * half)];
  return `M${left},${tenth(y - HALF)}h${width}v${2 * HALF}h${-width}z`;
}

function dot(x: number, y: number, radius: number): string {
  const [r, across] = [tenth(radius), tenth(2 * radius)];
  return `M${tenth(x - radius)},${tenth(y)}a${r},${r} 0 1 0 ${across},0a${r},${r} 0 1 0 ${-across},0z`;
}

function line(x: number, y: number, length: number): string {
  return `M${tenth(x)},${tenth(y)}h${tenth(length)}`;
}

/** Meanings of the signs: only of those that occur. */
export function agencyMatrixLegend(
  { groups, parts }: AgencyMatrixData,
  { words }: AgencyMatrixOptions,
): LegendItem[] {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const occurs = (standing: Standing) => cells.some((cell) => cell?.standings.includes(standing));
  const itemOf = (sign: Sign, meaning: string) => ({
    sign: drawSigns(sign, [10], 0, MAX_BAR),
    width: 18,
    words: meaning,
  });
  const absence = {
    sign: hatchedBox({ x: 2, y: -HALF, width: 16, height: 2 * HALF }),
    width: 18,
    words: words.absent,
  };
  return [
    ...STANDINGS.filter(occurs).map((standing) => itemOf(standing, words.standings[standing])),
    itemOf('silent', words.silent),
    ...(parts.some(({ absent }) => absent.length > 0) ? [absence] : []),
  ];
}
