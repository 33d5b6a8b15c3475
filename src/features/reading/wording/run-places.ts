import { namesOfSection } from '#src/corpus/comparison-link.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { pairPath } from '#src/corpus/pair-path.ts';
import { placesOf } from '#src/corpus/places-of-clause.ts';
import { pickPlaces } from '#src/features/reading/model/pick-places.ts';
import type { Clause } from '#src/schemas/corpus.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';

/** A run at a place of another plan: its clauses, with the words of the run apart. */
interface RunPlace {
  plan: Plan;
  section: Bilingual;
  clause: string;
  /** Words before the run, of it, and behind it. */
  quote: [before: string, run: string, after: string];
}

/** A run of a plan and where else it stands. */
export interface RunElsewhere {
  run: ReuseRun;
  /** The first places in other plans. */
  places: RunPlace[];
  /** Number of places in other plans that are left out. */
  left: number;
  /** Paths of the pages that compare this plan with each of those shown. */
  pairs: { plan: Plan; path: string }[];
}

/** Tells of a run where else it stands, for the pages of one plan. @param most places that are quoted of each */
export async function elsewhereThan(
  plan: Plan,
): Promise<(run: ReuseRun, most: number) => RunElsewhere> {
  const plans = await getPlans();
  const planOf = new Map(plans.map((each) => [each.id, each]));
  const clausesOf = new Map<string, Clause[]>();
  for (const { id } of plans)
    clausesOf.set(
      id,
      (await getSectionsOf(id)).flatMap(({ clauses }) => clauses),
    );
  return (run, most) => {
    const { shown, left } = pickPlaces(run.occurrences, plan.id, most);
    const places = shown.flatMap((place): RunPlace[] => {
      const other = planOf.get(place.plan);
      if (!other) return [];
      const quote = quoteRun(clausesOf.get(other.id) ?? [], place.span);
      return [{ plan: other, section: namesOfSection(place.section), clause: place.clause, quote }];
    });
    const others = new Set(places.map((place) => place.plan));
    const pairs = Array.from(others, (other) => ({ plan: other, path: pairPath(plan, other) }));
    return { run, places, left, pairs };
  };
}

/** The clauses that a span touches as one text, cut where the span begins and ends. */
function quoteRun(
  clauses: readonly Clause[],
  { start, end }: { start: number; end: number },
): RunPlace['quote'] {
  const touched = clauses.filter(({ span }) => span.start < end && span.end > start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return ['', '', ''];
  const from = placesOf(first)(start);
  const to = placesOf(last)(end);
  const before = first.text.slice(0, from);
  const after = last.text.slice(to);
  const all = touched.map(({ text }) => text).join('');
  return [before, all.slice(before.length, all.length - after.length), after];
}
