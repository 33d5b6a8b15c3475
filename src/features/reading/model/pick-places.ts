import type { ReuseRun } from '#src/schemas/wording.ts';

type Place = ReuseRun['occurrences'][number];

/** Places that are quoted for all runs of a part, about: what a reader fetches must not grow with the plans. */
const MOST_PLACES = 1000;
/** Places that are quoted of one run: in a list longer than this, nobody reads on. */
const MOST_OF_EACH = 12;

/** Most places that are quoted for each run of a part which has so many. */
export function placesOfEach(runs: number): number {
  return Math.max(1, Math.min(MOST_OF_EACH, Math.floor(MOST_PLACES / runs)));
}

/** The first places of a run in other plans than one, each sentence once, and how many are left. */
export function pickPlaces(
  places: readonly Place[],
  plan: string,
  most: number,
): { shown: Place[]; left: number } {
  const others = new Map<string, Place>();
  for (const place of places)
    if (place.plan !== plan && !others.has(place.clause)) others.set(place.clause, place);
  return { shown: [...others.values()].slice(0, most), left: Math.max(0, others.size - most) };
}
