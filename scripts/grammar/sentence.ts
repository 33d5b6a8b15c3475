import { pairs } from 'd3-array';
import type { Span } from '#src/schemas/vocabulary.ts';

/**
 * Places of a paragraph's sentences: its shadow is cut after each 。 with the marks that close it;
 * brackets stay whole.
 */
export function splitSentences(shadow: string): Span[] {
  const ends = [...shadow.matchAll(/。[”’）》」』]*/g)]
    .filter(({ index }) => !isInsideBracket(shadow, index))
    .map(({ 0: marks, index }) => index + marks.length);
  return pairs([0, ...ends, shadow.length], (start, end) => ({ start, end })).filter(
    ({ start, end }) => start < end,
  );
}

/** Whether a bracket that was opened is still open at `at` and closes later. */
function isInsideBracket(shadow: string, at: number): boolean {
  const before = shadow.slice(0, at);
  const opened = before.lastIndexOf('（');
  if (opened === -1 || before.includes('）', opened)) return false;
  const close = shadow.indexOf('）', at);
  const reopened = shadow.indexOf('（', at);
  return close !== -1 && (reopened === -1 || close < reopened);
}
