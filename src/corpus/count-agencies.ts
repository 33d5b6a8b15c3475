import type { Responsibility } from '#src/schemas/corpus.ts';
import { isCollective } from './codebook-names.ts';

/** How many a list names: each body once, 各成员单位 and its like apart, and whether there are others. */
export interface AgencyCount {
  bodies: number;
  collectives: number;
  isOpen: boolean;
}

/** Counts those whom the lists of one part or measure name. */
export function countAgencies(
  responsibilities: readonly Pick<Responsibility, 'agency' | 'name' | 'openList'>[],
): AgencyCount {
  const byName = new Map(responsibilities.map(({ name, agency }) => [name, agency]));
  const collectives = [...byName.values()].filter(isCollective).length;
  return {
    bodies: byName.size - collectives,
    collectives,
    isOpen: responsibilities.some(({ openList }) => openList),
  };
}
