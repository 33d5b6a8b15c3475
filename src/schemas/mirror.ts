import type { Quota } from './numbers.ts';

/**
 * How a number binds with its sign turned: 下降不低于10% is −10 or less. No zod here: pages in the browser ask it.
 */
export const MIRRORED: Record<Quota['comparator'], Quota['comparator']> = {
  '>': '<',
  '>=': '<=',
  '=': '=',
  '<=': '>=',
  '<': '>',
};
