import type { ContextFigure } from '#src/schemas/codebook.ts';
import type { Plan, Quota } from '#src/schemas/corpus.ts';
import { perTenThousand, perYear, yearsUntil } from '#src/features/quotas/model/derive.ts';
import { valueInDigits } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** A quota, and the residents of its place by which it may be divided. */
export interface DerivableQuota {
  plan: Plan;
  quota: Quota;
  residents: ContextFigure | undefined;
}

/** A number worked out of a quota, ready to print; or why there is none. */
export type DerivedWords =
  | { value: number; unit: string; text: string; formula: string }
  | { value: undefined; text: string };

/**
 * Number for one year: « 不少于约 1000 人次/年 », with «4000 ÷ 4 年»; or for each 10,000 residents:
 * « 约 16.5 人/万人 », with «800 ÷ 485,987 × 10,000».
 */
export function derivedInWords(
  by: 'year' | 'residents',
  row: DerivableQuota,
  messages: Messages,
): DerivedWords {
  const { derived, quota: words, gap } = messages;
  const { comparator, unit: written } = row.quota;
  const { result, unit, formula } = (by === 'year' ? forYear : forResidents)(row, messages);
  if (typeof result === 'string') return { value: undefined, text: derived.not[result] };
  const about = derived.about(valueInDigits(result, messages));
  const text = [words.comparator(comparator, written), about].filter(Boolean).join(gap);
  return { value: result, unit, text: `${text} ${unit}`, formula };
}

function forYear({ plan, quota }: DerivableQuota, messages: Messages) {
  const { perYear: formulas, perYearUnit } = messages.derived;
  const digits = valueInDigits(quota.value, messages);
  return {
    result: perYear(quota, plan.period),
    unit: perYearUnit(quota.unit),
    formula: quota.deadline
      ? formulas.total(digits, yearsUntil(quota.deadline, plan.period))
      : formulas.semester(digits),
  };
}

function forResidents({ quota, residents }: DerivableQuota, messages: Messages) {
  const { perTenThousand: formula, perTenThousandUnit } = messages.derived;
  const digits = valueInDigits(quota.value, messages);
  const divisor = valueInDigits(residents?.value ?? 0, messages);
  return {
    result: perTenThousand(quota, residents?.value),
    unit: perTenThousandUnit(quota.unit, quota.frequency === 'per-year'),
    formula: formula(digits, divisor),
  };
}
