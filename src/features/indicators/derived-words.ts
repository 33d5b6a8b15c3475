import type { ContextFigure } from '#src/schemas/codebook.ts';
import type { Plan, Quota } from '#src/schemas/corpus.ts';
import {
  type NotDerived,
  perTenThousand,
  perYear,
  yearsUntil,
} from '#src/features/quotas/model/derive.ts';
import { valueInDigits } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** A number worked out of a quota, ready to print; or why there is none. */
export type DerivedWords =
  | { value: number; unit: string; text: string; formula: string }
  | { value: undefined; text: string };

/** Number for one year: « 不少于约 1000 人次/年 », with «4000 ÷ 4 年». */
export function perYearInWords(quota: Quota, plan: Plan, messages: Messages): DerivedWords {
  const { derived } = messages;
  const result = perYear(quota, plan.period);
  const digits = valueInDigits(quota.value, messages);
  const { total, semester } = derived.perYear;
  const formula = quota.deadline
    ? total(digits, yearsUntil(quota.deadline, plan.period))
    : semester(digits);
  return inWords(quota, result, derived.perYearUnit(quota.unit), formula, messages);
}

/** Number for each 10,000 residents: « 约 16.5 人/万人 », with «800 ÷ 485,987 × 10,000». */
export function perTenThousandInWords(
  quota: Quota,
  residents: ContextFigure | undefined,
  messages: Messages,
): DerivedWords {
  const { derived } = messages;
  const result = perTenThousand(quota, residents?.value);
  const formula = derived.perTenThousand(
    valueInDigits(quota.value, messages),
    valueInDigits(residents?.value ?? 0, messages),
  );
  const unit = derived.perTenThousandUnit(quota.unit, quota.frequency === 'per-year');
  return inWords(quota, result, unit, formula, messages);
}

function inWords(
  quota: Quota,
  result: number | NotDerived,
  unit: string,
  formula: string,
  messages: Messages,
): DerivedWords {
  if (typeof result === 'string') return { value: undefined, text: messages.derived.not[result] };
  const comparator = messages.quota.comparator(quota.comparator, quota.unit);
  const about = messages.derived.about(valueInDigits(result, messages));
  const text = `${[comparator, about].filter(Boolean).join(messages.gap)} ${unit}`;
  return { value: result, unit, text, formula };
}
