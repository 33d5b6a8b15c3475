import type { Quota } from '../schemas/corpus.ts';
import type { Words } from './zh.ts';

type Amount = Pick<Quota, 'value' | 'unit' | 'comparator'>;

/** A number with its comparator before it and its unit after it: 超过 16 %, 不少于 50 人次, 4000 人. */
export function quotaInWords(amount: Amount, words: Words): string {
  const comparator = words.quota.comparator(amount.comparator, amount.unit);
  return [comparator, valueInDigits(amount.value), amount.unit].filter(Boolean).join(' ');
}

/** Digits grouped from five on, as QuotaFigure prints them: 4000, 10,000. */
export function valueInDigits(value: number): string {
  return new Intl.NumberFormat('zh-CN', { useGrouping: 'min2' }).format(value);
}
