import { axisOf, type AxisQuota } from '#src/schemas/axis.ts';
import type { Quota } from '#src/schemas/numbers.ts';

/**
 * Sorts quotas into sets that may share an axis; one that may share none is a set of its own.
 * @returns sets and members in the order given
 */
export function comparableSets<Row extends AxisQuota>(rows: readonly Row[]): Row[][] {
  return [...Map.groupBy(rows, (row) => axisOf(row) ?? row).values()];
}

/** Whether a set holds numbers of two plans or more: less is no comparison, and no chart. */
export function isComparison(rows: readonly { quota: Pick<Quota, 'plan'> }[]): boolean {
  return new Set(rows.map(({ quota }) => quota.plan)).size > 1;
}
