import type { Quota } from '#src/schemas/corpus.ts';
import { unitInWords } from './unit-words.ts';
import type { Words } from './zh/index.ts';

type Amount = Pick<Quota, 'value' | 'unit' | 'comparator'>;

/** A number with its comparator before it and its unit after it: 超过 16 %, 不少于 50 人次, 4000 人. */
export function quotaInWords(amount: Amount, words: Words): string {
  const comparator = words.quota.comparator(amount.comparator, amount.unit);
  const unit = unitInWords(amount.unit, amount.value, words.quota.units);
  const digits = valueInDigits(amount.value, words);
  // The sign never opens a line.
  const figure = unit === '%' ? `${digits}\u00a0%` : [digits, unit].filter(Boolean).join(' ');
  return [comparator, figure].filter(Boolean).join(' ');
}

/** A quota with its terms: « 每年 不少于 50 人次 », « at least 50 person-times a year ». */
export function commitmentInWords(
  quota: Amount & Pick<Quota, 'deadline' | 'scope' | 'frequency'>,
  words: Words,
): string {
  return words.quota.commitment(quotaInWords(quota, words), quota);
}

/** Digits in groups of three; in Chinese from five digits on: 4000, 10,000. */
export function valueInDigits(value: number, { lang }: Pick<Words, 'lang'>): string {
  const useGrouping = lang.startsWith('zh') ? 'min2' : 'always';
  return new Intl.NumberFormat(lang, { useGrouping }).format(value);
}
