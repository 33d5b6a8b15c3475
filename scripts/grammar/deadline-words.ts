import type { Span } from '#src/schemas/vocabulary.ts';

/** A date as deadlines are set: «到2025年», «2025年底前», «“十四五”期间», «十四五末». */
const DATE =
  /(?:到|至)?(?:\d{4}|[二〇○零一三四五六七八九]{4})年(?:年?底|末)?(?:之?前)?|“?十[三四五六]五”?(?:期间|时期末?|末)/g;

/**
 * Place in a sentence of the words that set the deadline of a number: of the nearest date before it,
 * otherwise of the first one after it. A number has a deadline by the rules of `findDeadline`; these are
 * its words.
 */
export function findDeadlineWords(
  shadow: string,
  { start }: Pick<Span, 'start'>,
): Span | undefined {
  const dates = [...shadow.matchAll(DATE)].map(({ index, 0: words }) => {
    return { start: index, end: index + words.length };
  });
  return dates.findLast(({ end }) => end <= start) ?? dates[0];
}
