import type { PageData } from '#src/browser/page-data.ts';

/** Words that shading says. */
export interface ShadedWords {
  loading: string;
  on: string;
  failed: string;
  /** Before the key on paper. */
  printed: string;
  /** What a stretch of each shade is. */
  shades: Record<string, string>;
}

/** Attribute of the switch that has them. */
export const SHADED_WORDS: PageData<ShadedWords> = { attribute: 'data-words' };
