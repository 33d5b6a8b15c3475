import { MIRRORED } from '#src/schemas/mirror.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { scopeInWords } from './scope-in-words.ts';
import { unitInWords } from './unit-words.ts';
import type { Messages } from './zh/index.ts';

/** A single number at a level where the rest is left out. */
type Amount = Pick<Quota, 'value' | 'unit' | 'comparator'> &
  Partial<Pick<Quota, 'valueMax' | 'kind'>> & {
    /** Decimals that are printed, where the number alone would lose one: 12.00%. */
    decimals?: number | undefined;
  };

type Terms = Pick<Quota, 'deadline' | 'deadlineWords' | 'scope' | 'scopeWords' | 'frequency'> &
  Partial<Pick<Quota, 'per'>>;

/** A number in three parts, to be set each in its own way; `before` may be empty. */
export interface AmountParts {
  /** What kind of number, and how it binds: 不少于, 增加, up by at least. */
  before: string;
  /** Digits, of both ends where it is a range: 8—12. */
  digits: string;
  unit: string;
}

/** A number in words, part by part. */
export function amountInParts(amount: Amount, messages: Messages): AmountParts {
  const { value, valueMax = null, unit, comparator, kind, decimals } = amount;
  const { quota } = messages;
  const isLess = kind === 'change' && value < 0;
  const change = kind === 'change' ? quota.change[isLess ? 'less' : 'more'] : '';
  // The plan's word binds the size: 减少不低于10%.
  const binds = isLess ? MIRRORED[comparator] : comparator;
  const ends = [value, ...(valueMax === null ? [] : [valueMax])].map(Math.abs);
  return {
    before: [change, quota.comparator(binds, unit)].filter(Boolean).join(messages.gap),
    digits: ends.map((end) => valueInDigits(end, messages, decimals)).join(quota.range),
    unit: unitInWords(unit, ends.at(-1), quota.units),
  };
}

/**
 * The same with the gaps of the language between the parts, which follow each other with no other: what a
 * reader selects is then 超过16% and “more than 16%”.
 */
export function amountInSequence(amount: Amount, messages: Messages): AmountParts {
  const { before, digits, unit } = amountInParts(amount, messages);
  return {
    before: before && before + messages.gap,
    digits,
    unit: gapBefore(unit, messages) + unit,
  };
}

/** A number with its comparator before it and its unit after it: 超过16%, 8—12场, up by 2 items. */
export function quotaInWords(amount: Amount, messages: Messages): string {
  const { before, digits, unit } = amountInSequence(amount, messages);
  return before + digits + unit;
}

/** Digits with their unit as the language sets them: 16%, 50人次, 50 person-times. */
export function withUnit(digits: string, unit: string, messages: Pick<Messages, 'gap'>): string {
  return digits + gapBefore(unit, messages) + unit;
}

function gapBefore(unit: string, { gap }: Pick<Messages, 'gap'>): string {
  return unit === '' || unit === '%' ? '' : gap;
}

/** A quota with its terms: « 每年不少于50人次 », « at least 50 person-times a year ». */
export function commitmentInWords(
  quota: Amount & Terms & Partial<Pick<Quota, 'baseline'>>,
  messages: Messages,
): string {
  const words = { ...messages.quota, ...messages.quota.besideAmount };
  const terms = termsOf(quota, { ...messages, quota: words });
  const commitment = messages.quota.commitment(quotaInWords(quota, messages), terms);
  return [commitment, baselineInWords(quota, messages)].filter(Boolean).join(' ');
}

/** Terms of a number: by when, for whom, for each of what, how often; what is unsaid is left out. */
export function termsOf(quota: Terms, messages: Messages): string[] {
  const { deadline, frequency } = messages.quota;
  return [
    deadline(quota),
    scopeInWords(quota, messages),
    perInWords(quota, messages),
    frequency[quota.frequency],
  ].filter(Boolean);
}

/** What a number is for each of: « 每万人 », « per 10,000 persons »; empty where it is for none. */
export function perInWords(
  { per = null }: Partial<Pick<Quota, 'per'>>,
  messages: Messages,
): string {
  return per ? messages.quota.per(per) : '';
}

/** Where a number starts from: « 起点9.1% », « from 9.1% »; empty where none is written. */
export function baselineInWords(
  { baseline = null, unit }: Partial<Pick<Quota, 'baseline'>> & Pick<Quota, 'unit'>,
  messages: Messages,
): string {
  if (!baseline) return '';
  const { value } = baseline;
  return messages.quota.baseline(quotaInWords({ value, unit, comparator: '=' }, messages));
}

/** Digits in groups of three; in Chinese from five digits on: 4000, 10,000. */
export function valueInDigits(
  value: number,
  { lang }: Pick<Messages, 'lang'>,
  minimumFractionDigits = 0,
): string {
  const useGrouping = lang.startsWith('zh') ? 'min2' : 'always';
  return new Intl.NumberFormat(lang, { useGrouping, minimumFractionDigits }).format(value);
}
