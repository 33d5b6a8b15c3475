import { searchTokens, type Token } from './tokens.ts';

/** A piece of a text, and whether the query's words stand there. */
export interface MarkedSegment {
  text: string;
  hit: boolean;
}

/**
 * Cuts a text so that every place where one of the phrases stands is a segment of its own.
 * Places that overlap are one; places that only touch stay two, so hits can be counted.
 * @returns segments that re-join to `text`
 */
export function markHits(text: string, phrases: readonly string[]): MarkedSegment[] {
  const segments: MarkedSegment[] = [];
  let read = 0;
  for (const { start, end } of findHits(text, phrases)) {
    if (start > read) segments.push({ text: text.slice(read, start), hit: false });
    segments.push({ text: text.slice(start, end), hit: true });
    read = end;
  }
  if (read < text.length) segments.push({ text: text.slice(read), hit: false });
  return segments;
}

type TextSpan = Pick<Token, 'start' | 'end'>;

/** Places of the phrases in the text as given, in UTF-16 units, in order, overlaps merged. */
export function findHits(text: string, phrases: readonly string[]): TextSpan[] {
  const tokens = searchTokens(text);
  const spans = phrases.flatMap((phrase) => findPhrase(tokens, phrase));
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: TextSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push(span);
  }
  return merged;
}

function findPhrase(tokens: readonly Token[], phrase: string): TextSpan[] {
  const wanted = searchTokens(phrase).map((token) => token.text);
  if (wanted.length === 0) return [];
  return tokens.flatMap((token, index) => {
    const found = wanted.every((word, offset) => tokens[index + offset]?.text === word);
    const last = tokens[index + wanted.length - 1];
    return found && last ? [{ start: token.start, end: last.end }] : [];
  });
}
