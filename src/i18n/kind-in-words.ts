import {
  type AxisQuota,
  type AxisRefusal,
  type AxisTerm,
  isShare,
  refuseAxis,
} from '#src/schemas/axis.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { baselineInWords, perInWords, termsOf } from './quota-in-words.ts';
import { unitInWords, unitLabel } from './unit-words.ts';
import type { Messages } from './zh/index.ts';

/** One of the things that must be equal on an axis: 人次, 每年, 每所学校, 2025年. */
export function fieldInWords(
  quota: Pick<Quota, AxisTerm>,
  field: AxisTerm,
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
    case 'per':
      return perInWords(quota, messages) || messages.axis.noDenominator;
    case 'kind':
      return messages.axis.kind[quota.kind];
    case 'deadline':
      return quota.deadline ? plain.deadlineYear(quota.deadline) : messages.quotaTable.noDeadline;
  }
}

/**
 * Traits that numbers on one axis have in common: « 人 · 期限2025年 · 县级 »; what is unsaid is left out,
 * and so is the level of shares, which are of any.
 */
export function axisInWords({ plan, quota }: AxisQuota, messages: Messages): string {
  const { quota: plain, level } = messages;
  return joinTerms(
    unitInWords(quota.unit, undefined, plain.units),
    quota.kind === 'change' ? messages.axis.kind.change : '',
    plain.scope[quota.scope],
    perInWords(quota, messages),
    plain.frequency[quota.frequency],
    quota.deadline ? messages.axis.deadline(quota.deadline) : '',
    isShare(quota) ? '' : level[plan.level],
  );
}

/** Terms of a number, before it: when, for whom, how often, from where, « “十四五”期间 · 每所学校 · 每学期 ». */
export function termsInWords(
  quota: Pick<Quota, 'deadline' | 'deadlineWords' | 'scope' | 'scopeWords' | 'frequency' | 'unit'> &
    Partial<Pick<Quota, 'per' | 'baseline'>>,
  messages: Messages,
): string {
  return joinTerms(...termsOf(quota, messages), baselineInWords(quota, messages));
}

function joinTerms(...terms: readonly string[]): string {
  return terms.filter(Boolean).join(' · ');
}

/** Why two quotas share no axis: « 单位不同（人次 / 人） »; empty where they may. */
export function reasonsInWords(a: AxisQuota, b: AxisQuota, messages: Messages): string {
  return messages.axis.reasons(
    refuseAxis(a, b).map((reason) => reasonInWords(a, b, reason, messages)),
  );
}

function reasonInWords(
  a: AxisQuota,
  b: AxisQuota,
  reason: AxisRefusal,
  messages: Messages,
): string {
  const { difference, term, ...words } = messages.axis;
  switch (reason) {
    case 'indicator':
    case 'range':
    case 'rule-coded':
      return words.reason[reason];
    case 'level':
      return difference(
        words.reason.level,
        messages.level[a.plan.level],
        messages.level[b.plan.level],
      );
    default: {
      const [mine, theirs] = [a, b].map(({ quota }) => fieldInWords(quota, reason, messages));
      return difference(term[reason], mine, theirs);
    }
  }
}
