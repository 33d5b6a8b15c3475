import { getSectionsOf } from '#src/corpus/corpus.ts';
import { readDataFile } from '#src/corpus/open-data.ts';
import { cutAtRuns, getWording, type PlacedRun, runsIn } from '#src/corpus/shared-wording.ts';
import type { ShadedStretch, ShadedText } from '#src/features/reading/model/shaded-text.ts';
import type { Clause } from '#src/schemas/corpus.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { placesInText } from '#src/text/places-in-text.ts';

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

/** What is to be shaded in a plan: clauses without shared wording have none. */
export async function shadePlan(plan: string): Promise<ShadedText> {
  const sections = await getSectionsOf(plan);
  const placed = runsIn(plan, getWording().runs);
  const clauses = sections.flatMap((section) => section.clauses);
  const shaded = clauses.map((clause) => [clause.id, shadeClause(clause, placed)] as const);
  return Object.fromEntries(shaded.filter(([, stretches]) => stretches.length > 0));
}

/** The stretches of a clause that two plans have or more. */
export function shadeClause(clause: Clause, placed: readonly PlacedRun[]): ShadedStretch[] {
  const places = placesOf(clause);
  return cutAtRuns(clause.span, placed)
    .filter(({ plans }) => plans > 1)
    .map(({ span, plans, formula, runs }) => ({
      start: places(span.start),
      end: places(span.end),
      plans,
      formula,
      runs: runs.map(({ id }) => id),
    }));
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
