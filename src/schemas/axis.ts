/**
 * What may share an axis: one rule for charts, pages, tables and files. Numbers of one axis are of one
 * indicator and stand on the same terms. A count grows with its place, so a county's is never beside a
 * prefecture's; a share may be, with the level on its mark. A draft may, with the draft on its mark. A
 * range never may: a mark has one place. Nor may a quota that rules alone have coded: nobody has decided
 * what it counts.
 */
import type { Plan } from './plan.ts';
import type { Quota } from './numbers.ts';

/** A quota, and what of its plan the rule asks. */
export interface AxisQuota {
  plan: Pick<Plan, 'level'>;
  quota: Pick<Quota, 'indicator' | AxisTerm | 'valueMax' | 'codedBy'>;
}

/** Terms that must be equal, in the order in which differences are named. */
export const AXIS_TERMS = ['unit', 'frequency', 'scope', 'per', 'deadline', 'kind'] as const;
export type AxisTerm = (typeof AXIS_TERMS)[number];

/** Reasons why two quotas share no axis, in the order in which they are named. */
export const AXIS_REFUSALS = ['indicator', ...AXIS_TERMS, 'level', 'range', 'rule-coded'] as const;
export type AxisRefusal = (typeof AXIS_REFUSALS)[number];

/** Reasons why two quotas share no axis; none when they may. */
export function refuseAxis(a: AxisQuota, b: AxisQuota): AxisRefusal[] {
  return AXIS_REFUSALS.filter((reason) => {
    switch (reason) {
      case 'level':
        return !(isShare(a.quota) && isShare(b.quota)) && a.plan.level !== b.plan.level;
      case 'range':
        return a.quota.valueMax !== null || b.quota.valueMax !== null;
      case 'rule-coded':
        return a.quota.codedBy === 'rule' || b.quota.codedBy === 'rule';
      case 'indicator':
        return a.quota.indicator !== b.quota.indicator;
      default:
        return termOf(a.quota, reason) !== termOf(b.quota, reason);
    }
  });
}

/**
 * Names the axis of a quota: equal for quotas that may share one, unequal for all others; undefined
 * where it may share none.
 */
export function axisOf({ plan, quota }: AxisQuota): string | undefined {
  if (quota.codedBy === 'rule' || quota.valueMax !== null) return undefined;
  const terms = AXIS_TERMS.map((term) => termOf(quota, term));
  return [quota.indicator, ...terms, isShare(quota) ? '' : plan.level].join('|');
}

/** Whether a number is a share, or a change of one, which says the same of a county and of a prefecture. */
export function isShare({ unit }: Pick<Quota, 'unit'>): boolean {
  return unit === '%' || unit === '个百分点';
}

/** A term as it is compared: 每万人 and 每1万人 are one denominator. */
function termOf(quota: Pick<Quota, AxisTerm>, term: AxisTerm): string {
  if (term === 'per') return quota.per ? `${quota.per.value} ${quota.per.unit}` : '';
  return quota[term] ?? '';
}
