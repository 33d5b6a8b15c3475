import type { Facet, QuotaColumns } from './columns.ts';

/** Columns of the table that it can be sorted by. */
export const SORT_KEYS = ['plan', 'value', 'indicator', 'frequency', 'deadline', 'part'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/**
 * Row numbers in the order asked for; rows that are equal keep the default order. Values are sorted
 * inside their units, whose order stays: 16 % is neither more nor less than 300 人次.
 */
export function sortQuotas(
  columns: QuotaColumns,
  rows: Uint32Array,
  key: SortKey,
  descending: boolean,
): Uint32Array {
  const turn = descending ? -1 : 1;
  if (key !== 'value') {
    const codes = columns.codes[CODES[key]];
    return rows.slice().sort((a, b) => turn * ((codes[a] ?? 0) - (codes[b] ?? 0)) || a - b);
  }
  const { values } = columns;
  const units = columns.codes.unit;
  const comparators = columns.codes.comparator;
  return rows
    .slice()
    .sort(
      (a, b) =>
        (units[a] ?? 0) - (units[b] ?? 0) ||
        turn * ((values[a] ?? 0) - (values[b] ?? 0)) ||
        turn * ((comparators[a] ?? 0) - (comparators[b] ?? 0)) ||
        a - b,
    );
}

/** Facets whose codes sort: they are places in lists that stand in the order to sort by. */
const CODES: Record<Exclude<SortKey, 'value'>, Facet> = {
  plan: 'plan',
  indicator: 'indicator',
  frequency: 'frequency',
  deadline: 'deadline',
  part: 'part',
};
