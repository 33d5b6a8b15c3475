import { cumsum } from 'd3-array';
import { textWidth } from './svg.ts';

/** A level with its number of clauses, and the words to print on its piece. */
interface Level<Id extends string> {
  id: Id;
  count: number;
  words: string;
}

/** A piece of a bar, in px; words that have no room on it are left out. */
interface Piece<Id extends string> {
  id: Id;
  x: number;
  width: number;
  words: string | undefined;
}

/** Px of ground between two pieces, each in an outline: shades side by side are not told apart by all. */
const GAP = 2;
/** Size of the words, and room beside them, in px. */
const [SIZE, ROOM] = [12, 4];

/** Pieces of a bar of so many px, side by side, each with the gap after it as wide as its share; none for a level without clauses. */
export function strengthBar<Id extends string>(
  levels: readonly Level<Id>[],
  width: number,
): Piece<Id>[] {
  const shown = levels.filter(({ count }) => count > 0);
  const ends = cumsum(shown, ({ count }) => count);
  const total = ends.at(-1) ?? 0;
  const pixels = (clauses: number) => Math.round((clauses / total) * width);
  return shown.map(({ id, count, words }, index) => {
    const end = ends[index] ?? 0;
    const x = pixels(end - count);
    const own = Math.max(pixels(end) - x - (index < shown.length - 1 ? GAP : 0), 1);
    const hasRoom = own > textWidth(words, SIZE) + ROOM;
    return { id, x, width: own, words: hasRoom ? words : undefined };
  });
}
