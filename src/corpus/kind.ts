import type { Quota } from '#src/schemas/corpus.ts';

/**
 * Fields that must be equal before two quotas of one indicator may share an axis, in the order they
 * are named.
 */
const KIND_FIELDS = ['unit', 'frequency', 'scope', 'deadline'] as const;
export type KindField = (typeof KIND_FIELDS)[number];

type QuotaKind = Pick<Quota, 'indicator' | KindField>;

/** Fields in which two quotas of one indicator differ; empty when they may stand on one axis. */
export function differencesOf(a: QuotaKind, b: QuotaKind): KindField[] {
  return KIND_FIELDS.filter((field) => a[field] !== b[field]);
}

/** Names a kind of number: equal for quotas that may share an axis, unequal for all others. */
export function kindOf(quota: QuotaKind): string {
  return [quota.indicator, ...KIND_FIELDS.map((field) => quota[field] ?? '')].join('|');
}
