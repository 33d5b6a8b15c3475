import type { Quota } from '#src/schemas/numbers.ts';

/** A figure to be reached, and how it binds. */
export type Bound = Pick<Quota, 'value' | 'comparator'>;

/** Levels above a plan, from the top. */
export const LEVELS_ABOVE = ['nation', 'province', 'prefecture'] as const;
export type LevelAbove = (typeof LEVELS_ABOVE)[number];

export type Standing = 'below' | 'equal' | 'above';

/** How a target stands to another: more than 15 is above 15 and above at least 15. */
export function standingTo(target: Bound, other: Bound): Standing {
  const difference = target.value - other.value || strictness(target) - strictness(other);
  if (difference === 0) return 'equal';
  return difference < 0 ? 'below' : 'above';
}

function strictness({ comparator }: Bound): number {
  return comparator === '>' ? 1 : comparator === '<' ? -1 : 0;
}

/** The levels above to which a target stands in a way; those whose target is not known are in none. */
export function levelsBy(
  target: Bound,
  above: Partial<Record<LevelAbove, Bound | undefined>>,
): Record<Standing, LevelAbove[]> {
  const levels: Record<Standing, LevelAbove[]> = { below: [], equal: [], above: [] };
  for (const level of LEVELS_ABOVE) {
    const other = above[level];
    if (other) levels[standingTo(target, other)].push(level);
  }
  return levels;
}
