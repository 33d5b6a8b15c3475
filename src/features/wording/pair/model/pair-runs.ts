import type { Span } from '#src/schemas/vocabulary.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';

/** A run with its places in the two plans of a pair, each in the order of its file. */
export interface PairRun {
  run: ReuseRun;
  first: readonly Span[];
  second: readonly Span[];
}

/**
 * The runs that are maximal for a pair: those that somewhere stand in both plans without the longer run of the
 * pair around them. What three plans share within words that two of them share is not said of the two again.
 */
export function runsOfPair(runs: readonly ReuseRun[], first: string, second: string): PairRun[] {
  const own = runs.flatMap((run): PairRun[] => {
    const places = { first: placesIn(run, first), second: placesIn(run, second) };
    return places.first.length > 0 && places.second.length > 0 ? [{ run, ...places }] : [];
  });
  const longestFirst = own.toSorted((a, b) => b.run.characters - a.run.characters);
  return own.filter((each) => {
    const longer = longestFirst.filter(({ run }) => run.characters > each.run.characters);
    return each.first.some((one) =>
      each.second.some(
        (other) =>
          !longer.some((around) => holds(around.first, one) && holds(around.second, other)),
      ),
    );
  });
}

function placesIn(run: ReuseRun, plan: string): Span[] {
  return run.occurrences.flatMap((each) => (each.plan === plan ? [each.span] : []));
}

function holds(places: readonly Span[], inner: Span): boolean {
  return places.some(({ start, end }) => start <= inner.start && end >= inner.end);
}
