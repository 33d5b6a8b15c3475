import { sum } from 'd3-array';
import { wrapWords } from '#src/charts/wrap.ts';
import type { LeftOut } from './left-out.ts';
import type { GlancePart } from './part.ts';

/** What one sheet of A4 holds of the parts of a plan, block by block, and how full it is then. */
export interface FittedBlocks {
  blocks: GlancePart[][];
  /** Whether there is room to set them larger. */
  isLight: boolean;
}

type LeftWords = (left: LeftOut) => string;

/**
 * The sheet on paper, in px of 1/96 inch, in two columns: the sizes of `glance-print.css`, rounded up. A line holds
 * as many characters as its width has of its size; Latin letters of glosses are half as wide.
 */
const [HEAD, LINE, PHRASE_LINE, SMALL_LINE, ABSENCE] = [36, 15, 19.5, 13.5, 28];
const [WORDS, PHRASE_WORDS, SMALL_WORDS, GLOSS_WORDS] = [32, 30, 36, 43];

/** Band over the first part of a block, and the parts that are not written, at the end. */
const [BAND, SILENCES] = [32, 84];

/** Room for a column of parts, under a head of its usual height. */
export const ROOM = 750;
/** What larger type takes: 1.13 in both directions. */
const LARGER = 1.28;

/**
 * Fits the parts of blocks on a sheet: as long as they are too many, the longest loses its last measure, at last a
 * sentence with a number, and says how many.
 */
export function fitSheet(
  blocks: readonly (readonly GlancePart[])[],
  leftWords: LeftWords,
  room = ROOM,
): FittedBlocks {
  const fitted = blocks.map((parts) => [...parts]);
  for (;;) {
    const column = columnOf(fitted, leftWords);
    const longest = column > room ? findLongest(fitted, leftWords) : undefined;
    if (!longest) return { blocks: fitted, isLight: column * LARGER <= room };
    const { block, at, part } = longest;
    block[at] = shorten(part);
  }
}

/** Height of the higher of two columns, in which parts are whole and in their order. */
function columnOf(blocks: readonly GlancePart[][], leftWords: LeftWords): number {
  const heights = blocks.flatMap((parts) =>
    parts.map((part, at) => heightOf(part, leftWords) + (at === 0 ? BAND : 0)),
  );
  const pieces = [...heights, SILENCES];
  return Math.min(
    ...pieces.map((_, cut) => Math.max(sum(pieces.slice(0, cut)), sum(pieces.slice(cut)))),
  );
}

/** The part that takes most, of those that can be shortened. */
function findLongest(blocks: readonly GlancePart[][], leftWords: LeftWords) {
  return blocks
    .flatMap((block) => block.map((part, at) => ({ block, at, part })))
    .filter(({ part }) => canShorten(part))
    .map((each) => ({ ...each, height: heightOf(each.part, leftWords) }))
    .sort((a, b) => b.height - a.height)[0];
}

/** The height of a part on paper. */
export function heightOf(
  { phrases, titles, left, leaders, silence }: GlancePart,
  leftWords: LeftWords,
): number {
  const numbers = phrases.map(({ runs, glosses }) => {
    // Digits are set half as large again.
    const words = runs.map(({ text, of }) => (of === 'digits' ? text + text : text)).join('');
    const small = linesOf(glosses.join('; '), GLOSS_WORDS) * SMALL_LINE;
    return linesOf(words, PHRASE_WORDS) * PHRASE_LINE + small;
  });
  const measures = titles.map((title) => `■ ${title}　`).join('');
  const who = leaders
    ? `${leaders.word}　${leaders.bodies.map(({ name }) => name).join('、')}等个单位`
    : '';
  const small = linesOf(leftWords(left), SMALL_WORDS) + linesOf(who, SMALL_WORDS);
  const body = sum(numbers) + linesOf(measures, WORDS) * LINE + small * SMALL_LINE;
  return HEAD + body + (silence === 'absent' ? ABSENCE : 0);
}

/** Lines of words for a width in squares of a Han sign. */
export function linesOf(words: string, width: number): number {
  return wrapWords(words, 1, width).length;
}

function canShorten({ titles, phrases }: GlancePart): boolean {
  const hasGloss = phrases.some(({ glosses }) => glosses.length > 0);
  return titles.length > 1 || phrases.length > 1 || hasGloss;
}

/** One measure less, or, of the last, one sentence; of the last sentence, what its numbers count. */
function shorten(part: GlancePart): GlancePart {
  const { titles, phrases, left } = part;
  if (titles.length > 1)
    return { ...part, titles: titles.slice(0, -1), left: { ...left, titles: left.titles + 1 } };
  if (phrases.length > 1)
    return { ...part, phrases: phrases.slice(0, -1), left: { ...left, phrases: left.phrases + 1 } };
  return { ...part, phrases: phrases.map((each) => ({ ...each, glosses: [] })) };
}
