import { columnOf, type QuotaColumns } from './columns.ts';

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
  const by = (list: readonly number[]) => (a: number, b: number) => (list[a] ?? 0) - (list[b] ?? 0);
  if (key !== 'value') {
    // Codes sort: they are places in lists that stand in the order to sort by.
    const compare = by(columnOf(columns, key).codes);
    return rows.slice().sort((a, b) => turn * compare(a, b) || a - b);
  }
  const compareUnits = by(columnOf(columns, 'unit').codes);
  const compareValues = by(columns.values);
  const compareComparators = by(columnOf(columns, 'comparator').codes);
  return rows
    .slice()
    .sort(
      (a, b) =>
        compareUnits(a, b) || turn * (compareValues(a, b) || compareComparators(a, b)) || a - b,
    );
}
