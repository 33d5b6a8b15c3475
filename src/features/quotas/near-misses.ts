import type { Clause, Measure, NearMiss, Plan } from '#src/schemas/corpus.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { groupByReason, readDataFile } from '#src/corpus/open-data.ts';
import { namedSections, type NamedSection } from '#src/corpus/sections.ts';

/** A number that is no quota, with the sentence that it stands in. */
export interface PlacedNearMiss {
  plan: Plan;
  section: NamedSection | undefined;
  miss: NearMiss;
  /** Clause that holds the number; undefined where it stands in a heading. */
  clause: Clause | undefined;
  /** Measure whose title holds the number, without a clause; undefined for other headings. */
  titled: Measure | undefined;
}

/** Numbers that are no quotas, by reason, the most frequent first; in plan order inside. */
export async function getNearMisses(): Promise<
  { reason: NearMiss['reason']; rows: PlacedNearMiss[] }[]
> {
  const plans = await getPlans();
  const sections = await Promise.all(plans.map(({ id }) => getSectionsOf(id)));
  const clauses = new Map(
    sections.flat().flatMap((entry) => entry.clauses.map((each) => [each.id, each])),
  );
  const measures = sections.flat().flatMap((entry) => entry.measures);
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const groups = groupByReason(readDataFile('near-misses').rows).sort(
    (a, b) => certainty(a.reason) - certainty(b.reason),
  );
  return groups.map(({ reason, rows }) => ({
    reason,
    rows: rows.flatMap((miss): PlacedNearMiss[] => {
      const plan = planOf.get(miss.plan);
      const clause = miss.clause === null ? undefined : clauses.get(miss.clause);
      const titled = clause ? undefined : measures.find((each) => isTitledWith(each, miss));
      return plan
        ? [{ plan, section: namedSections([miss.section])[0], miss, clause, titled }]
        : [];
    }),
  }));
}

function isTitledWith({ plan, span, title }: Measure, miss: NearMiss): boolean {
  const holds = span.start <= miss.span.start && miss.span.end <= span.end;
  return plan === miss.plan && holds && title.includes(miss.quote);
}

/** Rank of a reason: what a reader may well see otherwise comes first, what nobody will comes last. */
function certainty(reason: NearMiss['reason']): number {
  return PLAIN.indexOf(reason);
}

const PLAIN: readonly NearMiss['reason'][] = [
  'own-structure',
  'name',
  'period',
  'date',
  'document-number',
];
