import { wrapWords } from '#src/charts/wrap.ts';
import type { GlancePart } from './part.ts';

/**
 * Heights on paper, in the unit of a line of small words, and widths in characters: the sheet of A4 has two columns
 * of parts. They are those of `glance.css` in print, rounded up.
 */
const COLUMN = 31;
const HEAD = 2.3;
const PHRASE = 1.35;
const GLOSS = 0.9;
/** Latin letters of a gloss that stand on a line. */
const GLOSS_LETTERS = 68;

/** Lines that the parts of a plan may take in both columns together. */
const ROOM = 78;

/** What is cut, where it must be: whole sentences or whole measures, from the end. */
export function fitSheet(
  parts: readonly GlancePart[],
  moreWords: (left: GlancePart['left']) => string,
  room = ROOM,
): GlancePart[] {
  const fitted = [...parts];
  for (;;) {
    const heights = fitted.map((part) => linesOf(part, moreWords));
    if (heights.reduce((sum, each) => sum + each, 0) <= room) return fitted;
    const [longest] = fitted
      .map((part, index) => ({ part, index, height: heights[index] ?? 0 }))
      .filter(({ part }) => canShorten(part))
      .sort((a, b) => b.height - a.height);
    if (!longest) return fitted;
    fitted[longest.index] = shorten(longest.part);
  }
}

/** The height of a part on paper, in lines. */
export function linesOf(part: GlancePart, moreWords: (left: GlancePart['left']) => string): number {
  const { phrases, titles, left, leaders } = part;
  const lines = (words: string) => wrapWords(words, 1, COLUMN).length;
  // A large digit is two letters wide.
  const numbers = phrases.map(
    ({ runs, glosses }) =>
      lines(runs.map(({ text, of }) => (of === 'digits' ? text + text : text)).join('')) * PHRASE +
      glosses.reduce((sum, gloss) => sum + Math.ceil(gloss.length / GLOSS_LETTERS), 0) * GLOSS,
  );
  const measures = titles.map((title) => `■ ${title}　`).join('') + moreWords(left);
  const who = leaders
    ? `${leaders.word}　${leaders.bodies.map(({ name }) => name).join('、')}`
    : '';
  return HEAD + numbers.reduce((sum, each) => sum + each, 0) + lines(measures) + lines(who) * GLOSS;
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
