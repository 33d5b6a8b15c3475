import { namesOfSection } from '#src/corpus/comparison-link.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { placesOf } from '#src/corpus/places-of-clause.ts';
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
  places: RunPlace[];
  /** Paths of the pages that compare this plan with each other one. */
  pairs: { plan: Plan; path: string }[];
}

/** Tells of a run where else it stands, for the pages of one plan. */
export async function elsewhereThan(plan: Plan): Promise<(run: ReuseRun) => RunElsewhere> {
  const plans = await getPlans();
  const planOf = new Map(plans.map((each) => [each.id, each]));
  const clausesOf = new Map<string, Clause[]>();
  for (const { id } of plans)
    clausesOf.set(
      id,
      (await getSectionsOf(id)).flatMap(({ clauses }) => clauses),
    );
  return (run) => {
    // Where it stands twice in a sentence, the sentence is shown once.
    const seen = new Set<string>();
    const places = run.occurrences.flatMap((occurrence): RunPlace[] => {
      if (seen.has(occurrence.clause)) return [];
      seen.add(occurrence.clause);
      const other = planOf.get(occurrence.plan);
      if (!other || other.id === plan.id) return [];
      const clauses = clausesOf.get(other.id) ?? [];
      const section = namesOfSection(occurrence.section);
      const quote = quoteRun(clauses, occurrence.span);
      return [{ plan: other, section, clause: occurrence.clause, quote }];
    });
    const others = plans.filter(({ id }) => id !== plan.id && run.plans.includes(id));
    return {
      run,
      places,
      pairs: others.map((other) => ({ plan: other, path: pathOfPair(plan, other) })),
    };
  };
}

/** The page of two plans, whichever comes first. */
function pathOfPair(one: Plan, other: Plan): string {
  const [first, second] = one.order < other.order ? [one, other] : [other, one];
  return `/wording/${first.id}-${second.id}/`;
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
