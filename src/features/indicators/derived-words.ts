import {
  asDerived,
  countYears,
  type DerivedFor,
  firstYearOf,
  type NotDerived,
  perTenThousand,
  perYear,
  yearsOf,
} from '#src/features/quotas/model/derive.ts';
import type { DerivableQuota } from '#src/features/quotas/derivable.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { valueInDigits, withUnit } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** A number worked out of a quota, ready to print, and the quota that it would be; or why there is none. */
export type DerivedWords =
  | { quota: Quota; value: number; unit: string; text: string; formula: string; caveat: string }
  | { value: undefined; text: string };

interface Worked {
  result: number | NotDerived;
  unit: string;
  formula: string;
  caveat: string;
}

/**
 * Number for one year: « 约 10 人次/年 », with «50 ÷ 5 年（2021—2025年，“十四五”期间）»; or for each 10,000
 * residents: « 约 16.5 人/万人 », with «800 ÷ 485,987 × 10,000»; each with what it assumes.
 */
export function derivedInWords(
  by: DerivedFor,
  row: DerivableQuota,
  messages: Messages,
): DerivedWords {
  const { derived, quota: words, gap } = messages;
  const { comparator, unit: written } = row.quota;
  const { result, unit, formula, caveat } = (by === 'year' ? forYear : forResidents)(row, messages);
  if (typeof result === 'string')
    return { value: undefined, text: derived.not(result, written, words.units) };
  const about = derived.about(valueInDigits(result, messages));
  const amount = [words.comparator(comparator, written), about].filter(Boolean).join(gap);
  const quota = asDerived(row.quota, by, result);
  return { quota, value: result, unit, text: withUnit(amount, unit, messages), formula, caveat };
}

function forYear({ plan, quota }: DerivableQuota, messages: Messages): Worked {
  const { perYear: words, perYearUnit } = messages.derived;
  const digits = valueInDigits(quota.value, messages);
  const years = yearsOf(quota, plan.period);
  const from = firstYearOf(quota) === undefined ? plan.periodDerivedFrom : null;
  const spread = years && words.total(digits, countYears(years), years, quota.deadlineWords ?? '');
  return {
    result: perYear(quota, plan.period),
    unit: perYearUnit(quota.unit),
    formula: spread ?? words.semester(digits),
    caveat: spread ? words.even(from) : words.twoSemesters,
  };
}

function forResidents({ quota, base }: DerivableQuota, messages: Messages): Worked {
  const { perTenThousand: words, perTenThousandUnit } = messages.derived;
  const unit = perTenThousandUnit(quota.unit, quota.frequency === 'per-year');
  if (typeof base === 'string') return { result: base, unit, formula: '', caveat: '' };
  const digits = valueInDigits(quota.value, messages);
  return {
    result: perTenThousand(quota, base.value),
    unit,
    formula: words.formula(digits, valueInDigits(base.value, messages)),
    caveat: words.caveat(base.year),
  };
}
