import { getSectionsOf } from '#src/corpus/corpus.ts';
import { placesOf } from '#src/corpus/places-of-clause.ts';
import { cutAtRuns, getWording, type PlacedRun, runsIn } from '#src/corpus/shared-wording.ts';
import {
  packPart,
  runKeys,
  type ShadedFile,
  type ShadedStretch,
} from '#src/features/reading/model/shaded-text.ts';
import type { Clause, SectionEntry } from '#src/schemas/corpus.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';

/** The runs that a plan shares, each once. */
export function sharedRuns(plan: string): ReuseRun[] {
  return [...new Set(runsIn(plan, getWording().runs).map(({ run }) => run))];
}

/** Those of one part, with their names in it. */
export function runsOfPart(
  { section: { plan, key } }: Pick<SectionEntry, 'section'>,
  runs: readonly ReuseRun[],
): { run: ReuseRun; key: string }[] {
  const own = runs.filter(({ occurrences }) =>
    occurrences.some((each) => each.plan === plan && each.section === key),
  );
  const keys = runKeys(own.map(({ id }) => id));
  return own.map((run) => ({ run, key: keys.get(run.id) ?? run.id }));
}

/** What is to be shaded in a plan: parts and clauses without shared wording are left out. */
export async function shadePlan(plan: string): Promise<ShadedFile> {
  const placed = runsIn(plan, getWording().runs);
  const runs = sharedRuns(plan);
  const sections = await getSectionsOf(plan);
  return sections.flatMap((entry) => {
    const own = runsOfPart(entry, runs);
    if (own.length === 0) return [];
    const keys = new Map(own.map(({ run, key }) => [run.id, key]));
    const shaded = entry.clauses.map(
      (clause) => [clause.id, shadeClause(clause, placed, keys)] as const,
    );
    const text = Object.fromEntries(shaded.filter(([, stretches]) => stretches.length > 0));
    return [packPart(text, [...keys.values()])];
  });
}

/** The stretches of a clause that two plans have or more. @param keys of runs by id */
function shadeClause(
  clause: Clause,
  placed: readonly PlacedRun[],
  keys: ReadonlyMap<string, string>,
): ShadedStretch[] {
  const places = placesOf(clause);
  return cutAtRuns(clause.span, placed)
    .filter(({ plans }) => plans > 1)
    .map(({ span, plans, formula, runs }) => ({
      start: places(span.start),
      end: places(span.end),
      plans: formula ? 0 : plans,
      runs: runs.map(({ id }) => keys.get(id) ?? id),
    }));
}
