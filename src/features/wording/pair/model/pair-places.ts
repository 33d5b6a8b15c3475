import type { ReuseRun } from '#src/schemas/wording.ts';
import type { RunPlace } from './keep-longest.ts';
import type { PairRun } from './pair-runs.ts';

/** A place of a run in one plan of a pair, with its address and that of its fellow in the other plan. */
export interface PairPlace extends RunPlace {
  run: ReuseRun;
  /** Id on the page: that of the run for its first place, « run-5d41402abc-b » in the second plan. */
  id: string;
  fellow: string;
}

/** All places in both plans, by run. The n-th place of one plan belongs to the n-th of the other, or its last. */
export function placesOfPair(runs: readonly PairRun[]): {
  first: PairPlace[];
  second: PairPlace[];
} {
  const side = (own: 'first' | 'second', other: 'first' | 'second') =>
    runs.flatMap((each) =>
      each[own].map(({ start, end }, index) => ({
        run: each.run,
        characters: each.run.characters,
        start,
        end,
        id: idOfPlace(each.run.id, own, index),
        fellow: idOfPlace(each.run.id, other, Math.min(index, each[other].length - 1)),
      })),
    );
  return { first: side('first', 'second'), second: side('second', 'first') };
}

function idOfPlace(run: string, side: 'first' | 'second', index: number): string {
  const letter = side === 'first' ? 'a' : 'b';
  if (index > 0) return `${run}-${letter}${index + 1}`;
  return side === 'first' ? run : `${run}-b`;
}
