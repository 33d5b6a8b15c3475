import type { Noise } from '#src/schemas/source.ts';

/** A text as anybody may have it, and how many UTF-16 units of noise are masked in it. */
export interface PublishedText {
  text: string;
  masked: number;
}

/** Noise that others put into a file; the rest came about when it was set or copied. */
const FOREIGN: ReadonlySet<Noise['reason']> = new Set(['web-debris', 'spam']);

/**
 * The text of a file as anybody may have it: as received, or, where others put something into it,
 * with all its noise masked. Every character keeps its place, white space stays, and in UTF-8 a sign
 * stands for another of as many bytes: spans, lines and size are those of the file.
 */
export function publishText(
  text: string,
  noise: readonly Pick<Noise, 'span' | 'reason'>[],
): PublishedText {
  if (!noise.some(({ reason }) => FOREIGN.has(reason))) return { text, masked: 0 };
  let published = '';
  let from = 0;
  let masked = 0;
  for (const { span } of noise.toSorted((a, b) => a.span.start - b.span.start)) {
    published += text.slice(from, span.start);
    published += text.slice(span.start, span.end).replace(/[^\s]/g, maskOf);
    masked += span.end - span.start;
    from = span.end;
  }
  return { text: published + text.slice(from), masked };
}

/** A sign of as many bytes for each UTF-16 unit; the two halves of a pair take two each. */
function maskOf(unit: string): string {
  if (unit < '\u0080') return '*';
  if (unit < '\u0800' || /[\ud800-\udfff]/.test(unit)) return '×';
  return '＊';
}
