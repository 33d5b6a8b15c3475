/** Data that the search page and every search box send to their scripts. */
import type { PageData } from '#src/browser/page-data.ts';
import type { UnitNames } from '#src/i18n/unit-words.ts';
import type { RecordKind } from './record.ts';
import type { Suggestion } from './suggest.ts';

/** Names and words that the search page has at hand. */
export interface SearchPageData {
  plans: readonly { id: string; name: string; level: string; status: string }[];
  /** Names by key. */
  sections: Readonly<Record<string, string>>;
  messages: Readonly<
    Record<
      | 'working'
      | 'found'
      | 'foundRecords'
      | 'foundQuotas'
      | 'none'
      | 'noQuota'
      | 'silent'
      | 'noneFits'
      | 'others'
      | 'separator'
      | 'filtered'
      | 'acrossSentences'
      | 'unsearchable'
      | 'onlyExcluded'
      | 'tooLong'
      | 'failed'
      | 'more'
      | 'partial'
      | 'further'
      | 'maybe'
      | 'also'
      | 'nearOf'
      | 'count',
      string
    >
  >;
  units: Readonly<Record<RecordKind, string>>;
  /** Names of units that quotas count in; the plans' own words where there are none. */
  unitNames: UnitNames | undefined;
  bodies: string;
  /** Words by comparator, `>=%` for percentages. */
  comparators: Readonly<Record<string, string>>;
  frequency: Readonly<Record<string, string>>;
  scope: Readonly<Record<string, string>>;
  /** Words of a deadline, with `{year}`. */
  deadline: string;
}

export const SEARCH_PAGE_DATA: PageData<SearchPageData> = { attribute: 'data-at-hand' };

/** Words of src/i18n for the suggestions under a search box. */
export interface BoxWords {
  list: string;
  count: string;
  none: string;
  kinds: Readonly<Record<Suggestion['kind'], string>>;
}

export const BOX_WORDS: PageData<BoxWords> = { attribute: 'data-box' };
