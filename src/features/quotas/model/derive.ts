import { isShare } from '#src/schemas/axis.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { ContextFigure } from '#src/schemas/context.ts';

/** Reason why a number is left as it is. */
export type NotDerived =
  | 'percentage'
  | 'not-yearly'
  | 'no-deadline'
  | 'as-written'
  | 'other-frequency'
  | 'not-plain'
  | 'per-place'
  | 'rule-coded'
  | 'things'
  | 'one-group'
  | 'no-residents';

/** What a number can be worked out for: one year, or 10,000 residents. */
export type DerivedFor = 'year' | 'residents';

type Counted = Pick<
  Quota,
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'kind'
  | 'frequency'
  | 'scope'
  | 'per'
  | 'deadline'
  | 'deadlineWords'
  | 'codedBy'
>;

/**
 * A number for one year, which no plan wrote: worked out of one that it did write. A total is spread
 * evenly over the years of its deadline: an assumption, which must be printed beside it. A deadline is
 * never inferred from the plan's period. Only person-times surely happen over time: of other totals no
 * plan says that they are reached year by year.
 */
export function perYear(quota: Counted, period: Plan['period']): number | NotDerived {
  if (isShare(quota)) return 'percentage';
  if (quota.frequency === 'per-year') return 'as-written';
  if (!isPlain(quota)) return 'not-plain';
  if (quota.frequency === 'per-semester') return roundDerived(quota.value * SEMESTERS);
  if (quota.frequency !== 'total') return 'other-frequency';
  if (quota.unit !== '人次') return 'not-yearly';
  const years = yearsOf(quota, period);
  return years ? roundDerived(quota.value / countYears(years)) : 'no-deadline';
}

/**
 * Years over which a total runs, by the words that set its deadline: “十四五” is 2021–2025 whenever the
 * plan was issued; a bare year, as 到2025年, counts from the plan's first. Undefined without a deadline.
 */
export function yearsOf(
  { deadline, deadlineWords }: Pick<Quota, 'deadline' | 'deadlineWords'>,
  period: Plan['period'],
): Plan['period'] | undefined {
  if (deadline === null) return undefined;
  const end = Number(deadline);
  return { start: firstYearOf({ deadline, deadlineWords }) ?? period.start, end };
}

/** The first year that the words of a deadline name: 2021 of “十四五”期间 and of 2021—2025年, none of 到2025年. */
export function firstYearOf({
  deadline,
  deadlineWords,
}: Pick<Quota, 'deadline' | 'deadlineWords'>): number | undefined {
  const words = deadlineWords ?? '';
  if (/十[三四五六]五/.test(words)) return Number(deadline) - 4;
  const [, first] = /(\d{4})年?(?:[—~-]|至)/.exec(words) ?? [];
  return first === undefined ? undefined : Number(first);
}

/** Years, both ends counted: 2022–2025 are four. */
export function countYears({ start, end }: Plan['period']): number {
  return end - start + 1;
}

/**
 * The residents by whom a count may be divided, or why it is left: things are no share of them, and
 * farmers or teachers are not all of them.
 * @param isOfResidents whether its indicator counts residents of any kind
 */
export function fitBase(
  quota: Counted,
  isOfResidents: boolean,
  residents: ContextFigure | undefined,
): ContextFigure | NotDerived {
  if (isShare(quota)) return 'percentage';
  if (quota.scope !== 'whole' || quota.per) return 'per-place';
  if (!PERSONS.has(quota.unit)) return 'things';
  if (!isPlain(quota)) return 'not-plain';
  if (quota.codedBy === 'rule') return 'rule-coded';
  if (!isOfResidents) return 'one-group';
  return residents ?? 'no-residents';
}

/** A count for each 10,000 residents. */
export function perTenThousand({ value }: Pick<Quota, 'value'>, residents: number): number {
  return roundDerived((value * 10_000) / residents);
}

/** The quota that a number worked out would be, to ask what may stand beside it. */
export function asDerived<Of extends Counted>(quota: Of, by: DerivedFor, value: number): Of {
  return by === 'year'
    ? { ...quota, value, frequency: 'per-year', deadline: null, deadlineWords: null }
    : { ...quota, value, per: { value: 10_000, unit: '人', words: '每万常住人口' } };
}

/** Whether a number is one number, aimed at: no range, and no change. */
function isPlain({ valueMax, kind }: Counted): boolean {
  return valueMax === null && kind === 'level';
}

/** Digits that a derived number can carry: 3 significant ones, or whole from 100 on. */
export function roundDerived(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

const SEMESTERS = 2;
const PERSONS = new Set(['人', '人次', '名', '位']);
