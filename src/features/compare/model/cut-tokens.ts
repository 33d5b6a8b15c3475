import { countCharacters, wordTokens } from '#src/text/wording.ts';
import type { Token } from '#src/text/tokens.ts';

/** A token of a text, with its characters that count. */
export interface CountedToken extends Token {
  characters: number;
}

/** Tokens of texts cut before: each text of a page is compared many times and cut once. */
const cut = new Map<string, readonly CountedToken[]>();

/** The tokens of a text, as wording is compared. */
export function cutTokens(text: string): readonly CountedToken[] {
  const known = cut.get(text);
  if (known) return known;
  const words = wordTokens(text).map((token) => ({
    ...token,
    characters: countCharacters(token.text),
  }));
  cut.set(text, words);
  return words;
}
