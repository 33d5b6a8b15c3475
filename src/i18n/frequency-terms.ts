import type { Quota } from '#src/schemas/numbers.ts';
import { perInWords } from './quota-in-words.ts';
import { scopeInWords } from './scope-in-words.ts';
import type { Messages } from './zh/index.ts';

type Term = Pick<Quota, 'unit' | 'scope' | 'scopeWords' | 'frequency'> &
  Partial<Pick<Quota, 'per'>>;

/** « 每所学校 », « 每学期 »: for whom and how often. A share needs no frequency, so none is missed. */
export function frequencyTerms(quota: Term, messages: Messages): string[] {
  const { frequency } = messages.quota;
  const often = isUnsaid(quota) ? messages.quotaTable.noFrequency : frequency[quota.frequency];
  return [scopeInWords(quota, messages), perInWords(quota, messages), often].filter(
    (term) => term !== '',
  );
}

/** Whether the plan should say how often, and does not. */
export function isUnsaid({ unit, frequency }: Pick<Term, 'unit' | 'frequency'>): boolean {
  return unit !== '%' && frequency === 'total';
}
