import type { KindField } from '#src/corpus/kind.ts';
import type { Quota } from '#src/schemas/corpus.ts';
import { baselineInWords, perInWords } from './quota-in-words.ts';
import { scopeInWords } from './scope-in-words.ts';
import { unitInWords, unitLabel } from './unit-words.ts';
import type { Messages } from './zh/index.ts';

/** One of the things that must be equal on an axis: 人次, 每年, 每所学校, 到2025年. */
export function fieldInWords(
  quota: Pick<Quota, KindField>,
  field: KindField,
  messages: Messages,
): string {
  const { quota: plain, indicators } = messages;
  switch (field) {
    case 'unit':
      return unitLabel(quota.unit, plain.units);
    case 'frequency':
      return plain.frequency[quota.frequency] || messages.quotaTable.noFrequency;
    case 'scope':
      return plain.scope[quota.scope] || indicators.whole;
    case 'deadline':
      return quota.deadline ? plain.deadline(quota.deadline) : messages.quotaTable.noDeadline;
  }
}

/** Traits that numbers on one axis have in common: « 人 · 到2025年 »; what is unsaid is left out. */
export function kindInWords(
  quota: Pick<Quota, KindField> & Partial<Pick<Quota, 'per'>>,
  messages: Messages,
): string {
  const { quota: plain } = messages;
  const unit = unitInWords(quota.unit, undefined, plain.units);
  return joinTerms(
    unit,
    plain.scope[quota.scope],
    perInWords(quota, messages),
    plain.frequency[quota.frequency],
    by(quota, plain),
  );
}

/** Terms of a number, before it: when, for whom, how often, from where, « 到2025年 · 每所学校 · 每学期 ». */
export function termsInWords(
  quota: Pick<Quota, 'deadline' | 'scope' | 'scopeWords' | 'frequency' | 'unit'> &
    Partial<Pick<Quota, 'per' | 'baseline'>>,
  messages: Messages,
): string {
  const { quota: plain } = messages;
  return joinTerms(
    by(quota, plain),
    scopeInWords(quota, messages),
    perInWords(quota, messages),
    plain.frequency[quota.frequency],
    baselineInWords(quota, messages),
  );
}

function by({ deadline }: Pick<Quota, 'deadline'>, plain: Messages['quota']): string {
  return deadline ? plain.deadline(deadline) : '';
}

function joinTerms(...terms: readonly string[]): string {
  return terms.filter(Boolean).join(' · ');
}

/** Differences between two numbers of one indicator: « 单位不同（人次 / 人） ». */
export function differencesInWords(
  a: Pick<Quota, KindField>,
  b: Pick<Quota, KindField>,
  fields: readonly KindField[],
  messages: Messages,
): string {
  const { difference, differences, field: names } = messages.indicators;
  return differences(
    fields.map((field) =>
      difference(names[field], fieldInWords(a, field, messages), fieldInWords(b, field, messages)),
    ),
  );
}
