/** Wording of texts as it is compared: punctuation, blanks, width and case make no difference. */
import { searchTokens, type Token } from '#src/text/tokens.ts';

/** Marks that stand between words. `%`, `+` and the like say something and are words. */
const PUNCTUATION = /^[\p{Pc}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}，、。：；？！….·~/\\'"&#*@]$/u;

/** Words of texts cut before: each text of a page is compared many times and cut once. */
const cut = new Map<string, readonly Token[]>();

/** The words of a text: whole numbers, Latin words, single characters; punctuation left out. */
export function wordTokens(text: string): readonly Token[] {
  const known = cut.get(text);
  if (known) return known;
  const tokens = searchTokens(text).filter((token) => !PUNCTUATION.test(token.text));
  cut.set(text, tokens);
  return tokens;
}

/** Key of a text's wording: two texts are worded alike exactly when their keys are equal. */
export function wordingKey(text: string): string {
  return wordTokens(text)
    .map((token) => token.text)
    .join('\u0001');
}
