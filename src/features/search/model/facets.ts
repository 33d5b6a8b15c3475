import type { CatalogueRow } from './catalogue.ts';
import { type Facet, FACETS, type SearchState } from './state.ts';

/** Level and status by plan id: what the page knows of the plans. */
export type PlanTraits = ReadonlyMap<string, { level: string; status: string }>;

/** The facets that a plan passes or fails as a whole. */
const OF_PLANS = ['plan', 'level', 'status'] as const;

/** Whether records of a plan can pass the facets. */
export function isPlanChosen(
  plan: { id: string; level: string; status: string },
  chosen: SearchState['chosen'],
): boolean {
  const value = { plan: plan.id, level: plan.level, status: plan.status };
  return OF_PLANS.every(
    (facet) => chosen[facet].length === 0 || chosen[facet].includes(value[facet]),
  );
}

/** Number of records that each value of each facet would leave, were it chosen alone. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** The records that pass every facet, in the order given. */
export function filterRecords(
  recordIndices: readonly number[],
  rows: readonly CatalogueRow[],
  chosen: SearchState['chosen'],
  traits: PlanTraits,
): number[] {
  const active = FACETS.filter((facet) => chosen[facet].length > 0);
  return recordIndices.filter((recordIndex) =>
    active.every((facet) => passes(rows[recordIndex], facet, chosen, traits)),
  );
}

/** Counts with every other facet applied, so that each number says what a click would give. */
export function countFacets(
  recordIndices: readonly number[],
  rows: readonly CatalogueRow[],
  chosen: SearchState['chosen'],
  traits: PlanTraits,
): FacetCounts {
  const counts: FacetCounts = {
    plan: new Map(),
    part: new Map(),
    kind: new Map(),
    agency: new Map(),
    level: new Map(),
    status: new Map(),
  };
  for (const recordIndex of recordIndices) {
    const row = rows[recordIndex];
    const failing = FACETS.filter(
      (facet) => chosen[facet].length > 0 && !passes(row, facet, chosen, traits),
    );
    if (failing.length > 1) continue;
    for (const facet of failing.length === 1 ? failing : FACETS)
      for (const value of valuesOf(row, facet, traits))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return counts;
}

function passes(
  row: CatalogueRow | undefined,
  facet: Facet,
  chosen: SearchState['chosen'],
  traits: PlanTraits,
): boolean {
  const values = valuesOf(row, facet, traits);
  return chosen[facet].some((value) => values.includes(value));
}

function valuesOf(
  row: CatalogueRow | undefined,
  facet: Facet,
  traits: PlanTraits,
): readonly string[] {
  if (!row) return [];
  if (facet === 'agency') return row.agencies;
  if (facet === 'kind') return [row.kind];
  if (facet === 'plan') return row.plan === undefined ? [] : [row.plan];
  if (facet === 'part') return row.section === undefined ? [] : [row.section];
  const own = traits.get(row.plan ?? '')?.[facet];
  return own === undefined ? [] : [own];
}
