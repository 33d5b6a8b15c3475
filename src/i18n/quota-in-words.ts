import type { Quota } from '#src/schemas/corpus.ts';
import { unitInWords } from './unit-words.ts';
import type { Messages } from './zh/index.ts';

type Amount = Pick<Quota, 'value' | 'unit' | 'comparator'>;

/** A number with its comparator before it and its unit after it: 超过 16 %, 不少于 50 人次, 4000 人. */
export function quotaInWords(amount: Amount, messages: Messages): string {
  const comparator = messages.quota.comparator(amount.comparator, amount.unit);
  const unit = unitInWords(amount.unit, amount.value, messages.quota.units);
  const digits = valueInDigits(amount.value, messages);
  // The sign never opens a line.
  const figure = unit === '%' ? `${digits}\u00a0%` : [digits, unit].filter(Boolean).join(' ');
  return [comparator, figure].filter(Boolean).join(' ');
}

/** A quota with its terms: « 每年 不少于 50 人次 », « at least 50 person-times a year ». */
export function commitmentInWords(
  quota: Amount & Pick<Quota, 'deadline' | 'scope' | 'scopeWords' | 'frequency'>,
  messages: Messages,
): string {
  return messages.quota.commitment(quotaInWords(quota, messages), quota);
}

/** Digits in groups of three; in Chinese from five digits on: 4000, 10,000. */
export function valueInDigits(value: number, { lang }: Pick<Messages, 'lang'>): string {
  const useGrouping = lang.startsWith('zh') ? 'min2' : 'always';
  return new Intl.NumberFormat(lang, { useGrouping }).format(value);
}
