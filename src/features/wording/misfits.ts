import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { readDataFile } from '#src/corpus/open-data.ts';
import { placesOf } from '#src/corpus/places-of-clause.ts';
import { runsIn } from '#src/corpus/shared-wording.ts';
import type { Clause } from '#src/schemas/corpus.ts';
import type { Plan } from '#src/schemas/plan.ts';
import {
  cutSentence,
  findCounterpart,
  groupMisfits,
  type MisfitGroup,
  type MisfitSegment,
} from './model/misfit-places.ts';

/** A sentence of a plan, cut where something is marked. */
export interface MarkedSentence {
  plan: Plan;
  clause: Clause;
  segments: MisfitSegment[];
}

/** A sentence that names another place, level or year, and a sentence of another plan that shares words with it. */
export interface ShownMisfit extends Pick<MisfitGroup, 'kinds' | 'verdict' | 'why'> {
  own: MarkedSentence;
  other: MarkedSentence | undefined;
}

/** All of them, in plan order. */
export async function getMisfits(): Promise<ShownMisfit[]> {
  const plans = await getPlans();
  const sentence = await readSentences(plans.map(({ id }) => id));
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  return groupMisfits(readDataFile('misfits').rows).map((group) => {
    const { kinds, verdict, why, spans } = group;
    const clause = sentence(group.clause);
    const counterpart = findCounterpart(group.plan, clause.span, spans, runsIn(group.plan));
    const mark = (own: Clause, found: typeof spans, shared: typeof spans): MarkedSentence => {
      const plan = planOf.get(own.plan);
      if (!plan) throw new Error(`${own.id} is of no plan`);
      return { plan, clause: own, segments: cutSentence(own.text, placesOf(own), found, shared) };
    };
    const other = counterpart && sentence(counterpart.clause);
    return {
      ...{ kinds, verdict, why },
      own: mark(clause, spans, counterpart ? [counterpart.span] : []),
      other: other && mark(other, [], [counterpart.otherSpan]),
    };
  });
}

/** What gives a sentence of these plans by its id. */
async function readSentences(plans: readonly string[]): Promise<(id: string) => Clause> {
  const sections = (await Promise.all(plans.map(getSectionsOf))).flat();
  const clauses = sections.flatMap((section) => section.clauses);
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return (id) => {
    const clause = byId.get(id);
    if (!clause) throw new Error(`${id} is no sentence: npm run content`);
    return clause;
  };
}
