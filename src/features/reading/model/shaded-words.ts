import type { PageData } from '#src/browser/page-data.ts';

/** Words that shading says. */
export interface ShadedWords {
  on: string;
  failed: string;
  /** What a stretch of each shade is. */
  shades: Record<string, string>;
}

/** Attribute of the switch that has them. */
export const SHADED_WORDS: PageData<ShadedWords> = { attribute: 'data-words' };
