import type { PageData } from './page-data.ts';

/** What a button shares, and the words that it needs for it. */
export interface ShareSource {
  title: string;
  /** Sentence, number and citation, without an address. */
  text: string;
  /** The public address where the build knows it, else a path of the site. */
  address: string;
  done: string;
  failed: string;
}

export const SHARE_SOURCE: PageData<ShareSource> = { attribute: 'data-shares' };
