import { symbol, symbolCircle, symbolDiamond, symbolTimes } from 'd3-shape';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { element, tenth } from './svg.ts';

/**
 * The mark of a target, with the value at its centre: a dot for a figure; a dot and an arrow for
 * “at least”; a tick, which holds no room for the value itself, and an arrow for “more than”; the
 * arrow points back for “at most” and “less than”. Of a
 * number worked out of a target: a diamond, or a broken tick, never filled.
 * Drafts are hollow; a prefecture's mark stands in a ring.
 */
export function targetMark(
  { comparator, derived = false }: { comparator: Quota['comparator']; derived?: boolean },
  plan: Pick<Plan, 'level' | 'status'>,
  x: number,
  y: number,
): string {
  return element(
    'g',
    {
      'data-comparator': comparator,
      'data-derived': derived ? '' : undefined,
      transform: translate(x, y),
    },
    element('path', {
      class: derived ? 'chart-mark chart-derived' : 'chart-mark',
      'data-status': plan.status,
      d: (derived ? DERIVED_SHAPES : SHAPES)[comparator],
    }),
    plan.level === 'prefecture' ? element('circle', { class: 'chart-ring', r: RING }) : '',
  );
}

/**
 * The target of a province (a triangle under the track) or a prefecture (one above it), clear of the
 * mark of a target at the same value.
 */
export function aboveMark(level: 'province' | 'prefecture', x: number, y: number): string {
  const d = level === 'province' ? 'M0,10L4.5,18H-4.5Z' : 'M0,-10L4.5,-18H-4.5Z';
  return element('path', {
    class: 'chart-above',
    'data-level': level,
    transform: translate(x, y),
    d,
  });
}

/** The mark of a figure that was found, not aimed at: a cross with its centre at the place. */
export function resultMark(x: number, y: number): string {
  return element('path', { class: 'chart-result', transform: translate(x, y), d: CROSS });
}

const RING = 10;
const DOT = symbol(symbolCircle, 110)() ?? '';
const ARROW = 'M12,0H21M17,-4L22,0L17,4Z';
const BACK = 'M-12,0H-21M-17,-4L-22,0L-17,4Z';
const SHAPES: Record<Quota['comparator'], string> = {
  '=': DOT,
  '>=': `${DOT}${ARROW}`,
  '>': `M-1,-8H1V8H-1Z${ARROW}`,
  '<=': `${DOT}${BACK}`,
  '<': `M-1,-8H1V8H-1Z${BACK}`,
};
const DIAMOND = symbol(symbolDiamond, 120)() ?? '';
const DERIVED_SHAPES: Record<Quota['comparator'], string> = {
  '=': DIAMOND,
  '>=': `${DIAMOND}${ARROW}`,
  '>': `M-1,-8H1V-2H-1ZM-1,2H1V8H-1Z${ARROW}`,
  '<=': `${DIAMOND}${BACK}`,
  '<': `M-1,-8H1V-2H-1ZM-1,2H1V8H-1Z${BACK}`,
};
const CROSS = symbol(symbolTimes, 70)() ?? '';

function translate(x: number, y: number): string {
  return `translate(${tenth(x)},${tenth(y)})`;
}
