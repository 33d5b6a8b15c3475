import type { Plan, Quota } from '#src/schemas/corpus.ts';

/** Reason why a number is left as it is. */
export type NotDerived =
  | 'percentage'
  | 'stock'
  | 'no-deadline'
  | 'per-place'
  | 'no-residents'
  | 'as-written'
  | 'other-frequency';

type Counted = Pick<Quota, 'value' | 'unit' | 'frequency' | 'scope' | 'deadline'>;

/**
 * A number for one year, which no plan wrote: worked out of one that it did write. A total is spread
 * evenly over the years from the plan's first to the deadline that its sentence states: an
 * assumption, which must be printed beside it. A deadline is never inferred from the plan's period.
 * Only person-times surely happen over time; other totals may be stocks.
 */
export function perYear(quota: Counted, period: Plan['period']): number | NotDerived {
  if (quota.unit === '%') return 'percentage';
  if (quota.frequency === 'per-year') return 'as-written';
  if (quota.frequency === 'per-semester') return roundDerived(quota.value * SEMESTERS);
  if (quota.frequency !== 'total') return 'other-frequency';
  if (quota.unit !== '人次') return 'stock';
  if (quota.deadline === null) return 'no-deadline';
  return roundDerived(quota.value / yearsUntil(quota.deadline, period));
}

/** A count for each 10,000 residents of the plan's place. */
export function perTenThousand(quota: Counted, residents: number | undefined): number | NotDerived {
  if (quota.unit === '%') return 'percentage';
  if (quota.scope !== 'whole') return 'per-place';
  if (residents === undefined) return 'no-residents';
  return roundDerived((quota.value * 10_000) / residents);
}

/** Years from a plan's first to a deadline, both ends counted: 2022–2025 are four. */
export function yearsUntil(
  deadline: NonNullable<Quota['deadline']>,
  { start }: Plan['period'],
): number {
  return Number(deadline) - start + 1;
}

/** Digits that a derived number can carry: 3 significant ones, or whole from 100 on. */
export function roundDerived(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

const SEMESTERS = 2;
