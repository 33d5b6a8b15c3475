import { pairs } from 'd3-array';
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
  const tenths = xs.map((x) => Math.round(x * 10));
  const [first] = tenths;
  if (first === undefined) return '';
  const { left, top, body } = SHAPES[sign](Math.min(MAX_BAR, slot - 1.5) / 2);
  // Steps from sign to sign, in tenths so that none drifts: they are nearly all alike, which packs well.
  const steps = pairs(tenths).map(([from, to]) => `m${(to - from) / 10},0${body}`);
  const d = `M${tenth(first / 10 - left)},${tenth(y - top)}${body}${steps.join('')}`;
  return element('path', { class: `chart-${sign}`, d });
}

/** A sign by where its path begins, from its middle, and the path, which ends where it begins. */
interface SignShape {
  left: number;
  top: number;
  body: string;
}

const SHAPES: Record<Sign, (half: number) => SignShape> = {
  lead: (half) => ({ left: half, top: HALF, body: bar(half) }),
  both: (half) => {
    const radius = Math.min(2.4, half * 0.72);
    const [right, down] = [tenth(half - radius), HALF];
    const hole = `m${right},${down}${dot(radius)}m${-right},${-down}`;
    return { left: half, top: HALF, body: bar(half) + hole };
  },
  shared: (half) => {
    const width = tenth(2 * half);
    return { left: half, top: 3, body: `h${width}m${-width},6h${width}m${-width},-6` };
  },
  participating: (half) => {
    const radius = Math.min(3, half * 0.9);
    return { left: radius, top: 0, body: dot(radius) };
  },
  merged: (half) => {
    const arm = tenth(Math.min(3.2, half));
    const across = tenth(2 * arm);
    return { left: arm, top: 0, body: `h${across}m${-arm},${-arm}v${across}m${-arm},${-arm}` };
  },
  silent: () => ({ left: 0.8, top: 0, body: 'h1.6m-1.6,0' }),
};

function bar(half: number): string {
  const width = tenth(2 * half);
  return `h${width}v${2 * HALF}h${-width}z`;
}

function dot(radius: number): string {
  const [r, across] = [tenth(radius), tenth(2 * radius)];
  return `a${r},${r} 0 1 0 ${across},0a${r},${r} 0 1 0 ${-across},0`;
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
