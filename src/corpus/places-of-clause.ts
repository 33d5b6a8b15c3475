import type { Clause } from '#src/schemas/corpus.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { placesInText } from '#src/text/places-in-text.ts';
import { readDataFile } from './open-data.ts';
import type { RunInText } from '#src/text/shared-words.ts';
import type { PlacedRun } from './shared-wording.ts';

let noise: Map<string, Span[]> | undefined;

/** Places of the noise of a plan. */
function noiseOf(plan: string): readonly Span[] {
  noise ??= new Map(
    [...Map.groupBy(readDataFile('noise').rows, (row) => row.plan)].map(([id, rows]) => [
      id,
      rows.map(({ span }) => span),
    ]),
  );
  return noise.get(plan) ?? [];
}

/** Tells where in a clause's text a place of the source is. */
export function placesOf({ plan, raw, text, span }: Clause): (place: number) => number {
  const own = noiseOf(plan);
  const isNoise = (position: number) => {
    const place = span.start + position;
    return own.some(({ start, end }) => start <= place && place < end);
  };
  const places = placesInText(raw, text, isNoise);
  return (place) => places[Math.min(Math.max(place - span.start, 0), raw.length)] ?? text.length;
}

/** The runs that touch a clause, at their places in its text. @param placed all runs of its plan */
export function runsInText(clause: Clause, placed: readonly PlacedRun[]): RunInText[] {
  const { span } = clause;
  const here = placed.filter((each) => each.span.start < span.end && each.span.end > span.start);
  if (here.length === 0) return [];
  const places = placesOf(clause);
  return here.map((each) => ({
    run: each.run,
    start: places(each.span.start),
    end: places(each.span.end),
  }));
}
