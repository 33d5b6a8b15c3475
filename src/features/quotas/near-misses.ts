import type { Measure } from '#src/schemas/corpus.ts';
import type { NearMiss } from '#src/schemas/numbers.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { groupByReason, readDataFile } from '#src/corpus/open-data.ts';
import { namedSections, type NamedSection } from '#src/corpus/sections.ts';
import { markQuotas, type Segment } from '#src/text/mark-quotas.ts';

/** A number that is no quota, with the words that it stands in. */
interface PlacedNearMiss {
  plan: Plan;
  section: NamedSection | undefined;
  miss: NearMiss;
  /** Clause or title of a measure that holds it, the number marked; undefined in other headings. */
  passage: { id: string; runs: Segment[] } | undefined;
}

/** Numbers that are no quotas for one reason, in plan order. */
export interface NearMissGroup {
  reason: NearMiss['reason'];
  rows: PlacedNearMiss[];
}

/** Reasons in the order of doubt: what a reader may well see otherwise first, what nobody will last. */
const PLAIN: readonly NearMiss['reason'][] = [
  'own-structure',
  'name',
  'period',
  'date',
  'document-number',
];

/** Numbers that are no quotas, by reason: what is open to doubt first, then the most frequent. */
export async function getNearMisses(): Promise<NearMissGroup[]> {
  const plans = new Map((await getPlans()).map((plan) => [plan.id, plan]));
  const entries = (await Promise.all([...plans.keys()].map(getSectionsOf))).flat();
  const clauses = new Map(
    entries.flatMap((entry) => entry.clauses.map((clause) => [clause.id, clause])),
  );
  const measures = entries.flatMap((entry) => entry.measures);
  const passageOf = (miss: NearMiss) => {
    const titled = measures.find((measure) => isTitledWith(measure, miss));
    const title = titled && { ...titled, raw: titled.title, text: titled.title };
    const place = clauses.get(miss.clause ?? '') ?? title;
    return place && { id: place.id, runs: markQuotas(place, [{ ...miss, id: place.id }]) };
  };
  return groupByReason(readDataFile('near-misses').rows)
    .map(({ reason, rows }) => ({
      reason,
      rows: rows.flatMap((miss) => {
        const plan = plans.get(miss.plan);
        const [section] = namedSections([miss.section]);
        return plan ? [{ plan, section, miss, passage: passageOf(miss) }] : [];
      }),
    }))
    .sort((a, b) => PLAIN.indexOf(a.reason) - PLAIN.indexOf(b.reason));
}

function isTitledWith({ plan, span, title }: Measure, miss: NearMiss): boolean {
  const holds = span.start <= miss.span.start && miss.span.end <= span.end;
  return plan === miss.plan && holds && title.includes(miss.quote);
}
