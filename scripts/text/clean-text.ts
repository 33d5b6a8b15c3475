import type { Span } from '#src/schemas/vocabulary.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';

/**
 * A text of which every character knows its place in the source.
 * It only ever leaves characters out, so a slice of it is again such a text.
 */
export interface CleanText {
  /** Text as shown: the author's characters without noise, page breaks and stray spaces. */
  text: string;
  /** Shadow of the same length, widths and variants folded: for matching only. */
  shadow: string;
  /** Offset of each character in the source. */
  offsets: readonly number[];
}

/** Builds a clean text from the offsets of the source's characters that are kept. */
export function keepCharacters(source: string, offsets: readonly number[]): CleanText {
  let text = '';
  for (const offset of offsets) text += source.charAt(offset);
  return { text, shadow: foldCharacters(text), offsets };
}

/** The part from `start` to `end`, like String.slice. */
export function sliceClean(clean: CleanText, start: number, end?: number): CleanText {
  return {
    text: clean.text.slice(start, end),
    shadow: clean.shadow.slice(start, end),
    offsets: clean.offsets.slice(start, end),
  };
}

/** Pieces as one text, as if nothing had stood between them. */
export function joinClean(pieces: readonly CleanText[]): CleanText {
  const text = pieces.map((piece) => piece.text).join('');
  const offsets = pieces.flatMap((piece) => [...piece.offsets]);
  return { text, shadow: foldCharacters(text), offsets };
}

/** The place in the source from the first to the last character; throws on an empty text. */
export function spanOf(clean: CleanText): Span {
  const first = clean.offsets[0];
  const last = clean.offsets.at(-1);
  if (first === undefined || last === undefined) throw new Error('an empty text has no span');
  return { start: first, end: last + 1 };
}
