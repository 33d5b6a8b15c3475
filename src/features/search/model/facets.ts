import type { CatalogueRow } from './catalogue.ts';
import type { RecordKind } from './record.ts';
import { byFacet, type Facet, FACETS, type SearchState } from './state.ts';

/** Level and status by plan id: what the page knows of the plans. */
export type PlanTraits = ReadonlyMap<string, { level: string; status: string }>;

/** Number of records that each value of each facet would leave, were it chosen alone. */
export type FacetCounts = Record<Facet, Map<string, number>>;

type Chosen = SearchState['chosen'];
type Values = Record<Facet, readonly (string | undefined)[]>;

/** The facets that a plan passes or fails as a whole. */
const OF_PLANS: readonly Facet[] = ['plan', 'level', 'status'];

/** Whether records of a plan can pass the facets. */
export function isPlanChosen(plan: string, chosen: Chosen, traits: PlanTraits): boolean {
  return !failing(valuesOf({ plan }, traits), chosen).some((facet) => OF_PLANS.includes(facet));
}

/** Whether the facets leave all plans in. */
export function areAllPlansChosen(chosen: Chosen): boolean {
  return OF_PLANS.every((facet) => chosen[facet].length === 0);
}

/** The records that pass every facet, in the order given. */
export function filterRecords(
  recordIndices: readonly number[],
  rows: readonly CatalogueRow[],
  chosen: Chosen,
  traits: PlanTraits,
): number[] {
  return recordIndices.filter(
    (recordIndex) => failing(valuesOf(rows[recordIndex], traits), chosen).length === 0,
  );
}

/**
 * Counts with every other facet applied, so that each number says what a click would give.
 * @param unit kind of record that every facet but that of kinds counts, so that its numbers add up to those
 * of the answer; all kinds where it is undefined. A value with records of other kinds alone counts 0
 */
export function countFacets(
  recordIndices: readonly number[],
  rows: readonly CatalogueRow[],
  chosen: Chosen,
  traits: PlanTraits,
  unit?: RecordKind,
): FacetCounts {
  const counts = byFacet(() => new Map<string, number>());
  for (const recordIndex of recordIndices) {
    const values = valuesOf(rows[recordIndex], traits);
    const failed = failing(values, chosen);
    if (failed.length > 1) continue;
    for (const facet of failed.length === 1 ? failed : FACETS) {
      const isCounted = unit === undefined || facet === 'kind' || rows[recordIndex]?.kind === unit;
      for (const value of values[facet])
        if (value !== undefined)
          counts[facet].set(value, (counts[facet].get(value) ?? 0) + Number(isCounted));
    }
  }
  return counts;
}

/** The facets of which something is chosen that is not among the values. */
function failing(values: Values, chosen: Chosen): Facet[] {
  return FACETS.filter(
    (facet) =>
      chosen[facet].length > 0 && !chosen[facet].some((value) => values[facet].includes(value)),
  );
}

function valuesOf(row: Partial<CatalogueRow> | undefined, traits: PlanTraits): Values {
  const plan = traits.get(row?.plan ?? '');
  return {
    plan: [row?.plan],
    part: [row?.section],
    kind: [row?.kind],
    agency: row?.agencies ?? [],
    level: [plan?.level],
    status: [plan?.status],
  };
}
