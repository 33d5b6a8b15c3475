import { getSectionsOf } from '#src/corpus/corpus.ts';
import { placesOf } from '#src/corpus/places-of-clause.ts';
import { cutAtRuns, getWording, type PlacedRun, runsIn } from '#src/corpus/shared-wording.ts';
import type { ShadedStretch, ShadedText } from '#src/features/reading/model/shaded-text.ts';
import type { Clause } from '#src/schemas/corpus.ts';

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
