/** Words around a number, cut at the number: what stands before it, the number itself, what follows. */
export interface Phrase {
  before: string;
  number: string;
  after: string;
}

/** Where a phrase ends. A comma within a number, « 1,000 », ends none. */
const BORDER = /[，；。：;:]|(?<!\d),|,(?!\d)/u;

/**
 * The words between two marks of punctuation that a number stands in: « 区级以上科普教育基地达到30个 ».
 * They are the plan's, one after another, and nothing is left out within.
 * @param place of the number in the text, half-open, in UTF-16 units
 */
export function phraseAround(text: string, { start, end }: { start: number; end: number }): Phrase {
  const before = text.slice(0, start).split(BORDER).at(-1) ?? '';
  const after = text.slice(end).split(BORDER)[0] ?? '';
  return { before: before.trimStart(), number: text.slice(start, end), after };
}

/** The words of a phrase in a row. */
export function wordsOf({ before, number, after }: Phrase): string {
  return before + number + after;
}
