/** Data that the pages of quotas send to their scripts. */
import type { PageData } from '#src/browser/page-data.ts';
import type { Messages } from '#src/i18n/index.ts';
import type { UnitNames } from '#src/i18n/unit-words.ts';
import type { View } from './state.ts';

/** Words that the script of the quota table needs; places to fill in stand in braces. */
export type QuotaTableWords = Messages['quotaTools'] & {
  /** Names of units; undefined where units stand as written. */
  units: UnitNames | undefined;
  /** What was assumed for the numbers of each view; empty where they are as written. */
  assumptions: Record<View, string>;
};

/** Words of the quota table, on the form that narrows it down. */
export const TABLE_WORDS: PageData<QuotaTableWords> = { attribute: 'data-words' };

/** Words of the near misses, on the form that narrows them down. */
export const NEAR_MISS_WORDS: PageData<Messages['nearMisses']['filters']> = {
  attribute: 'data-words',
};

/** Fields that narrow near misses down: names in the form, and parameters of the address. */
export const NEAR_MISS_FIELDS = ['plan', 'reason', 'words'] as const;
