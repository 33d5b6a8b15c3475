import type { View } from './model/state.ts';
import type { Quota } from '#src/schemas/corpus.ts';
import { type FrequencyNames, tableTerms } from '#src/i18n/frequency-terms.ts';
import type { UnitNames } from '#src/i18n/unit-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** Words that the script of the quota table needs; places to fill in stand in braces. */
export interface QuotaTableWords {
  messages: Messages['quotaTools']['messages'];
  separators: Messages['quotaTools']['separators'];
  lang: string;
  facets: Messages['quotaTools']['facet'];
  range: string;
  words: string;
  /** Words of each view; `yearly` is the unit of numbers that recur each year. */
  views: Record<View, { mark: string; unit: string; yearly: string; assumption: string }>;
  /** Word of each comparator before a percentage and before a count. */
  comparator: Record<Quota['comparator'], { share: string; count: string }>;
  terms: FrequencyNames;
  deadline: Record<string, string>;
  notDerived: Messages['derived']['not'];
  about: string;
  /** Words between a comparator and `about`; undefined for nothing. */
  gap: string | undefined;
  /** Names of units; undefined where units stand as written. */
  units: UnitNames | undefined;
  files: { csv: string; json: string };
}

/**
 * The words of a language that the script of the quota table needs.
 * @param caveats on the figures of residents, to stand beside the rates
 */
export function quotaTableWords(messages: Messages, caveats: readonly string[]): QuotaTableWords {
  const { quotaTools: tools, quotaTable, derived, quota } = messages;
  const comparator = (sign: Quota['comparator']) => {
    return { share: quota.comparator(sign, '%'), count: quota.comparator(sign, '人') };
  };
  return {
    messages: tools.messages,
    separators: tools.separators,
    lang: messages.lang,
    facets: tools.facet,
    range: tools.range,
    words: tools.words,
    views: {
      written: { mark: '', unit: '{unit}', yearly: '{unit}', assumption: '' },
      'per-year': {
        mark: derived.mark,
        unit: derived.perYearUnit('{unit}'),
        yearly: derived.perYearUnit('{unit}'),
        assumption: derived.assumption,
      },
      'per-10000': {
        mark: derived.mark,
        unit: derived.perTenThousandUnit('{unit}', false),
        yearly: derived.perTenThousandUnit('{unit}', true),
        assumption: [derived.residentsAssumption, ...caveats].join(messages.gap),
      },
    },
    comparator: { '>': comparator('>'), '>=': comparator('>='), '=': comparator('=') },
    terms: tableTerms(messages),
    deadline: { 2025: quota.deadline('2025'), none: quotaTable.noDeadline },
    notDerived: derived.not,
    about: derived.about('{value}'),
    gap: messages.gap || undefined,
    units: quota.units,
    files: { csv: tools.shownCsv, json: tools.shownJson },
  };
}
