import type { Noise } from '#src/schemas/source.ts';
import type { Span } from '#src/schemas/vocabulary.ts';

/** Characters that are no part of the document. */
export type FoundNoise = Pick<Noise, 'span' | 'reason'>;

/** An HTML tag: its name is Latin, so that 《<科学素质纲要>实施方案》 is none. */
const TAG = /<\/?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?\/?>/g;

const DECORATED_PAGE = /^[^\S\n]*([-—–][^\S\n]*[\d０-９]{1,3}[^\S\n]*[-—–])[^\S\n]*$/gm;
const NAMED_PAGE = /^[^\S\n]*(第\s?[\d０-９]{1,3}\s?页(?:\s?共\s?[\d０-９]{1,3}\s?页)?)[^\S\n]*$/gm;

/**
 * A page number of bare digits: never inside a sentence, where the digits could be a number that a
 * line end cut off.
 */
const BARE_PAGE =
  /(?<=[。）]\s*\n)[^\S\n]*([\d０-９]{1,3})[^\S\n]*$(?=\s*(?:[\d０-９]{1,2}[.．、]|[^\s\d０-９%％年月日个人名家次项.、]|(?![\s\S])))/gm;

const MARKS: readonly { reason: Noise['reason']; pattern: RegExp }[] = [
  { reason: 'web-debris', pattern: TAG }, // «<td id="x">»
  { reason: 'web-debris', pattern: /&(?:nbsp|amp|lt|gt|quot|ensp|emsp|#\d{1,5});/g }, // «&nbsp;»
  { reason: 'question-marks', pattern: /[?？](?:\s*[?？]){3,}/g }, // «????????» where characters were lost
  { reason: 'bold-marks', pattern: /\*\s*\*/g }, // 1. «**»弘扬科学精神。«**»
  { reason: 'page-number', pattern: DECORATED_PAGE }, // «— 3 —»
  { reason: 'page-number', pattern: NAMED_PAGE }, // «第3页»
  { reason: 'page-number', pattern: BARE_PAGE }, // «3» between two paragraphs
];

/** Runs of characters that no Chinese official text contains, in order of their kind. */
export function findMarkupNoise(text: string): FoundNoise[] {
  const found = MARKS.flatMap(({ reason, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ reason, span: groupSpan(match) })),
  );
  return [...found, ...findListDots(text, found)];
}

/** A bullet left alone in its line by removed tags: «•» `<tbody>`. */
function findListDots(text: string, tags: readonly FoundNoise[]): FoundNoise[] {
  return [...text.matchAll(/^[^\S\n]*([•·●])[^\S\n]*(?=<)/gm)]
    .filter((match) => tags.some(({ span }) => span.start === match.index + match[0].length))
    .map((match) => ({ reason: 'web-debris' as const, span: groupSpan(match) }));
}

/** Place of the first group, or of the whole match where there is none. */
function groupSpan(match: RegExpExecArray): Span {
  const words = match[1] ?? match[0];
  const start = match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}
