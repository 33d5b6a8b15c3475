import { sum } from 'd3-array';
import { MAX_LEVEL } from '#src/charts/wording-strips/band.ts';
import type { ReuseCount } from '#src/schemas/wording.ts';

/**
 * Characters by the number of plans, set phrases left out; the last column has those of more plans too.
 */
export function countColumns(count: ReuseCount): number[] {
  const { byPlansWithoutFormula: counts } = count;
  const more = sum(counts.slice(MAX_LEVEL - 1));
  return counts.length > MAX_LEVEL ? [...counts.slice(0, MAX_LEVEL - 1), more] : counts;
}
