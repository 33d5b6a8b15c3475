import { sum } from 'd3-array';
import { wrapWords } from '#src/charts/wrap.ts';
import type { GlancePart } from './part.ts';

/**
 * The sheet of A4 on paper, in px of 1/96 inch: two columns of parts. These are the sizes of `glance-print.css`; a
 * line holds as many characters as its width has of its size.
 */
const [HEAD, LINE, PHRASE_LINE, SMALL_LINE] = [36, 15, 19.5, 13.5];
const [WORDS, PHRASE_WORDS, SMALL_WORDS] = [32, 30, 36];

/** Room for all parts together, less what whole parts leave free at the end of a column. */
const ROOM = 1230;

/** What is cut, where it must be: whole sentences or whole measures, from the end. */
export function fitSheet(
  parts: readonly GlancePart[],
  moreWords: (left: GlancePart['left']) => string,
  room = ROOM,
): GlancePart[] {
  const fitted = [...parts];
  for (;;) {
    const heights = fitted.map((part) => heightOf(part, moreWords));
    if (sum(heights) <= room) return fitted;
    const [longest] = fitted
      .map((part, index) => ({ part, index, height: heights[index] ?? 0 }))
      .filter(({ part }) => canShorten(part))
      .sort((a, b) => b.height - a.height);
    if (!longest) return fitted;
    fitted[longest.index] = shorten(longest.part);
  }
}

/** The height of a part on paper. */
export function heightOf(
  { phrases, titles, left, leaders }: GlancePart,
  moreWords: (left: GlancePart['left']) => string,
): number {
  const lines = (words: string, width: number) => wrapWords(words, 1, width).length;
  const numbers = phrases.map(({ runs, glosses }) => {
    // Digits are set half as large again.
    const words = runs.map(({ text, of }) => (of === 'digits' ? text + text : text)).join('');
    const small = glosses.map((gloss) => lines(gloss, SMALL_WORDS) * SMALL_LINE);
    return lines(words, PHRASE_WORDS) * PHRASE_LINE + sum(small);
  });
  const measures = titles.map((title) => `■ ${title}　`).join('');
  const who = leaders
    ? `${leaders.word}　${leaders.bodies.map(({ name }) => name).join('、')}等个单位`
    : '';
  const small = lines(moreWords(left), SMALL_WORDS) + lines(who, SMALL_WORDS);
  return HEAD + sum(numbers) + lines(measures, WORDS) * LINE + small * SMALL_LINE;
}

function canShorten({ titles, phrases }: GlancePart): boolean {
  return titles.length > 1 || phrases.length > 1;
}

/** One measure less, or, of the last, one sentence. */
function shorten(part: GlancePart): GlancePart {
  const { titles, phrases, left } = part;
  if (titles.length > 1)
    return { ...part, titles: titles.slice(0, -1), left: { ...left, titles: left.titles + 1 } };
  return { ...part, phrases: phrases.slice(0, -1), left: { ...left, phrases: left.phrases + 1 } };
}
