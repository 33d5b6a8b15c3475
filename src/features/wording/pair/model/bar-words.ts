import type { PageData } from '#src/browser/page-data.ts';

/** Words that the script of a pair needs: `{place}`, `{of}` and `{characters}` are filled in. */
export interface PairBarWords {
  count: string;
  place: string;
  formula: string;
  go: string;
  /** Heading of a place of the other plan: of those of the second plan, then of the first. */
  others: string[];
}

export const PAIR_WORDS: PageData<PairBarWords> = { attribute: 'data-words' };
