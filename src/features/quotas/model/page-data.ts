/** Data that the pages of quotas send to their scripts. */
import type { PageData } from '#src/browser/page-data.ts';
import type { QuotaTableWords } from '#src/features/quotas/quota-table-words.ts';
import type { Messages } from '#src/i18n/index.ts';

/** Words of the quota table, on the form that narrows it down. */
export const TABLE_WORDS: PageData<QuotaTableWords> = { attribute: 'data-words' };

/** Words of the near misses, on the form that narrows them down. */
export const NEAR_MISS_WORDS: PageData<Messages['nearMisses']['filters']> = {
  attribute: 'data-words',
};
