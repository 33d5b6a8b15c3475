import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { MarkedPlan } from './table-file.ts';

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

/** Whether a facet is one of the first that readers narrow down by; the others stay folded until asked for. */
export function isFirstFacet(facet: Facet): boolean {
  return facet === 'plan' || facet === 'part';
}

/** A quota with the facets of its own, and those that it has of its plan. */
export interface FacetQuota {
  plan: Pick<Plan, 'id' | 'status' | 'level'>;
  quota: Pick<
    Quota,
    'section' | 'indicator' | 'value' | 'unit' | 'comparator' | 'frequency' | 'scope' | 'deadline'
  >;
}

/** The values of a facet, in the order in which they are listed. */
export interface FacetValues {
  facet: Facet;
  values: readonly string[];
}

/** A facet of all quotas, row by row; a code is a place in the list of values. */
export interface FacetColumn extends FacetValues {
  codes: readonly number[];
}

/** Quotas for filtering and sorting, one list a column: row numbers are places in the default order. */
export interface QuotaColumns {
  /** Version of the data, to name files by. */
  version: string;
  facets: readonly FacetColumn[];
  /** Values of the numbers, each in its unit. */
  values: readonly number[];
}

/** Rows of the table that are shown at once, and that are fetched in one file. */
export const ROWS_PER_PAGE = 50;

/** Names of the comparators in addresses and files: signs would be escaped there. */
const COMPARATOR_NAMES = {
  '>': 'over',
  '>=': 'at-least',
  '=': 'exact',
  '<=': 'at-most',
  '<': 'under',
} as const satisfies Record<Quota['comparator'], string>;

/** Reads the value that a quota has of each facet: `人次`, `per-year`, `at-least`, `none`. */
export const READ_FACET: Record<Facet, (row: FacetQuota) => string> = {
  plan: ({ plan }) => plan.id,
  part: ({ quota }) => quota.section,
  indicator: ({ quota }) => quota.indicator,
  unit: ({ quota }) => quota.unit,
  frequency: ({ quota }) => quota.frequency,
  scope: ({ quota }) => quota.scope,
  deadline: ({ quota }) => quota.deadline ?? 'none',
  comparator: ({ quota }) => COMPARATOR_NAMES[quota.comparator],
  status: ({ plan }) => plan.status,
  level: ({ plan }) => plan.level,
};

/**
 * Writes quotas as columns.
 * @param facets all of them, with the values that may occur
 * @throws when a quota has a value that its facet lacks
 */
export function encodeColumns(
  version: string,
  rows: readonly FacetQuota[],
  facets: readonly FacetValues[],
): QuotaColumns {
  return {
    version,
    facets: facets.map(({ facet, values }) => {
      const codeOf = new Map(values.map((value, code) => [value, code]));
      const codes = rows.map(READ_FACET[facet]).map((value) => {
        const code = codeOf.get(value);
        if (code === undefined) throw new Error(`no ${facet} is called “${value}”`);
        return code;
      });
      return { facet, values, codes };
    }),
    values: rows.map(({ quota }) => quota.value),
  };
}

/** The plans that have quotas, with their marks. */
export function plansOf(columns: Pick<QuotaColumns, 'facets'>): MarkedPlan[] {
  const valuesOf = (facet: Facet) => {
    const { codes, values } = columnOf(columns, facet);
    return codes.map((code) => values[code] ?? '');
  };
  const [status, level] = [valuesOf('status'), valuesOf('level')];
  const plans = valuesOf('plan').map((id, row) => ({
    id,
    status: status[row] as Plan['status'],
    level: level[row] as Plan['level'],
  }));
  return [...new Map(plans.map((plan) => [plan.id, plan])).values()];
}

/** The column of a facet. @throws when there is none: the file is not of this version */
export function columnOf({ facets }: Pick<QuotaColumns, 'facets'>, facet: Facet): FacetColumn {
  const column = facets.find((each) => each.facet === facet);
  if (!column) throw new Error(`there is no column ${facet}`);
  return column;
}
