/** Data that the search page and every search box send to their scripts. */
import type { PageData } from '#src/browser/page-data.ts';
import type { Messages } from '#src/i18n/index.ts';
import type { UnitNames } from '#src/i18n/unit-words.ts';

type SearchMessages = Messages['search'];

/** Names and words that the search page has at hand. */
export interface SearchPageData
  extends
    Pick<SearchMessages, 'messages' | 'units' | 'bodies'>,
    Pick<Messages['quota'], 'change' | 'range' | 'frequency' | 'scope'> {
  plans: readonly { id: string; name: string; level: string; status: string }[];
  /** Names by key. */
  sections: Readonly<Record<string, string>>;
  /** Names of units that quotas count in; the plans' own words where there are none. */
  unitNames: UnitNames | undefined;
  /** Words by comparator, `>=%` for percentages. */
  comparators: Readonly<Record<string, string>>;
}

export const SEARCH_PAGE_DATA: PageData<SearchPageData> = { attribute: 'data-at-hand' };

/** Words for the suggestions under a search box. */
export type BoxWords = SearchMessages['box'];

export const BOX_WORDS: PageData<BoxWords> = { attribute: 'data-box' };
