/** A text of at most so many characters around a place in it, with …… for what is left out. */
export function cutAround(
  { sentence, start, end }: { sentence: string; start: number; end: number },
  most: number,
): { text: string; start: number; end: number } {
  if (sentence.length <= most) return { text: sentence, start, end };
  const from = Math.max(0, Math.min(start - Math.floor((most * 2) / 3), sentence.length - most));
  const head = from > 0 ? '……' : '';
  const tail = from + most < sentence.length ? '……' : '';
  const shift = head.length - from;
  const text = head + sentence.slice(from, from + most) + tail;
  return { text, start: start + shift, end: end + shift };
}

/** Characters of a sentence that stand beside a mark: a line or two on a phone. */
const BESIDE_A_MARK = 60;

/** As much of a sentence as has room beside a mark, around the words of its number. */
export function sentenceAround({ sentence, quote }: { sentence: string; quote: string }): string {
  const start = Math.max(sentence.indexOf(quote), 0);
  return cutAround({ sentence, start, end: start + quote.length }, BESIDE_A_MARK).text;
}
