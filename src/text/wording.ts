/** Wording of texts as it is compared: punctuation, blanks, width and case make no difference. */
import { searchTokens, type Token } from './tokens.ts';

/** Length of the shortest run that two texts are said to share: shorter ones are chance (DESIGN.md §4). */
export const MIN_SHARED_CHARACTERS = 10;

/** Marks that stand between words. `%`, `+` and the like say something and are words. */
const PUNCTUATION = /^[\p{Pc}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}，、。：；？！….·~/\\'"&#*@]$/u;

/** Characters that count towards a length: letters and digits, Han or other. */
const COUNTED = /[\p{L}\p{N}]/gu;

/**
 * The words of a text: whole numbers, Latin words, single characters; punctuation left out.
 * « 到 2025 年，达到15% » → « 到|2025|年|达|到|15|% »
 */
export function wordTokens(text: string): Token[] {
  return searchTokens(text).filter((token) => !PUNCTUATION.test(token.text));
}

/** Characters of a word that count: « 2025 » has 4, « 9.1 » has 2, « % » has to agree and has none. */
export function countCharacters(word: string): number {
  return word.match(COUNTED)?.length ?? 0;
}

/** Key of a text's wording: two texts are worded alike exactly when their keys are equal. */
export function wordingKey(text: string): string {
  return wordTokens(text)
    .map((token) => token.text)
    .join('\u0001');
}
