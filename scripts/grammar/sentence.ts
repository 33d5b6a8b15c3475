import type { Span } from '#src/schemas/vocabulary.ts';

const CLOSERS = '”’）》」』';

/** Places of a paragraph's sentences: its shadow is cut after each 。 with the marks that close it; brackets stay whole. */
export function splitSentences(shadow: string): Span[] {
  const cuts: Span[] = [];
  let start = 0;
  for (let index = 0; index < shadow.length; index += 1) {
    if (shadow.charAt(index) !== '。') continue;
    if (isInsideBracket(shadow, start, index)) continue;
    let end = index + 1;
    while (end < shadow.length && CLOSERS.includes(shadow.charAt(end))) end += 1;
    cuts.push({ start, end });
    start = end;
    index = end - 1;
  }
  if (start < shadow.length) cuts.push({ start, end: shadow.length });
  return cuts;
}

/** Whether a bracket opened since `start` is still open at `at` and closes later. */
function isInsideBracket(shadow: string, start: number, at: number): boolean {
  const before = shadow.slice(start, at);
  const opened = before.lastIndexOf('（');
  if (opened === -1 || before.includes('）', opened)) return false;
  const close = shadow.indexOf('）', at);
  const reopened = shadow.indexOf('（', at);
  return close !== -1 && (reopened === -1 || close < reopened);
}
