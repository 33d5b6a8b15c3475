import type { Plan, Quota } from '#src/schemas/corpus.ts';

/** Facets that quotas can be narrowed down by. */
export const FACETS = [
  'plan',
  'part',
  'indicator',
  'unit',
  'frequency',
  'scope',
  'deadline',
  'comparator',
  'status',
  'level',
] as const;
export type Facet = (typeof FACETS)[number];

/** Plan with the facets that its quotas inherit. */
export type FacetPlan = Pick<Plan, 'id' | 'status' | 'level' | 'period'> & {
  /** Name of the place, in the language of the page: 孟津区. */
  name: string;
  /** The sign in its avatar: 孟. */
  avatar: string;
  /** Residents at the census; null where none are known. */
  residents: number | null;
};

type FacetQuota = Pick<
  Quota,
  | 'plan'
  | 'section'
  | 'indicator'
  | 'value'
  | 'unit'
  | 'comparator'
  | 'frequency'
  | 'scope'
  | 'deadline'
>;

/** Quotas as they are sent, for filtering and sorting: one list a column, values as codes. */
export interface EncodedColumns {
  /** Version of the data, to name files by. */
  version: string;
  /** Number of quotas in each file of records. */
  shard: number;
  plans: FacetPlan[];
  /** Values of each facet; a code is a place in this list. */
  names: Record<Facet, string[]>;
  codes: Record<StoredFacet, number[]>;
  values: number[];
}

/** Quotas in memory, one list a column: row numbers are places in the default order. */
export interface QuotaColumns {
  count: number;
  plans: readonly FacetPlan[];
  names: Record<Facet, readonly string[]>;
  codes: Record<Facet, Uint16Array>;
  values: Float64Array;
}

/** Facets that a file holds; the others follow from the plan. */
type StoredFacet = Exclude<Facet, 'status' | 'level'>;

/** Names of the comparators in addresses and files: signs would be escaped there. */
export const COMPARATOR_NAMES = { '>': 'over', '>=': 'at-least', '=': 'exact' } as const;
/** The deadline of a quota that has none. */
export const NO_DEADLINE = 'none';

/** The value of each facet that a quota has, but for those of its plan. */
function facetValuesOf(quota: FacetQuota): Record<StoredFacet, string> {
  return {
    plan: quota.plan,
    part: quota.section,
    indicator: quota.indicator,
    unit: quota.unit,
    frequency: quota.frequency,
    scope: quota.scope,
    deadline: quota.deadline ?? NO_DEADLINE,
    comparator: COMPARATOR_NAMES[quota.comparator],
  };
}

/**
 * Writes quotas as columns.
 * @param names facet → all values that may occur, in the order in which they are listed
 * @throws when a quota has a value that `names` lacks
 */
export function encodeColumns(
  quotas: readonly FacetQuota[],
  plans: readonly FacetPlan[],
  names: Record<Facet, string[]>,
  file: Pick<EncodedColumns, 'version' | 'shard'>,
): EncodedColumns {
  const rows = quotas.map((quota) => facetValuesOf(quota));
  const column = (facet: StoredFacet) => {
    const codeOf = new Map(names[facet].map((name, code) => [name, code]));
    return rows.map((row) => {
      const code = codeOf.get(row[facet]);
      if (code === undefined) throw new Error(`no ${facet} is called “${row[facet]}”`);
      return code;
    });
  };
  return {
    ...file,
    plans: [...plans],
    names,
    codes: {
      plan: column('plan'),
      part: column('part'),
      indicator: column('indicator'),
      unit: column('unit'),
      frequency: column('frequency'),
      scope: column('scope'),
      deadline: column('deadline'),
      comparator: column('comparator'),
    },
    values: quotas.map(({ value }) => value),
  };
}

/** Reads columns as they were sent. */
export function decodeColumns({ plans, names, codes, values }: EncodedColumns): QuotaColumns {
  const planOf = Uint16Array.from(codes.plan);
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const ofPlan = (facet: 'status' | 'level') => {
    const codeOf = names.plan.map((id) => names[facet].indexOf(byId.get(id)?.[facet] ?? ''));
    return planOf.map((plan) => codeOf[plan] ?? 0);
  };
  return {
    count: values.length,
    plans,
    names,
    codes: {
      plan: planOf,
      part: Uint16Array.from(codes.part),
      indicator: Uint16Array.from(codes.indicator),
      unit: Uint16Array.from(codes.unit),
      frequency: Uint16Array.from(codes.frequency),
      scope: Uint16Array.from(codes.scope),
      deadline: Uint16Array.from(codes.deadline),
      comparator: Uint16Array.from(codes.comparator),
      status: ofPlan('status'),
      level: ofPlan('level'),
    },
    values: Float64Array.from(values),
  };
}
