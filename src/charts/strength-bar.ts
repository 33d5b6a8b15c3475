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

/** Size of the words, and room beside them, in px. */
const [SIZE, ROOM] = [12, 4];

/** Pieces of a bar of so many px, side by side, each as wide as its share; none for a level without clauses. */
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
    const own = pixels(end) - x;
    const hasRoom = own > textWidth(words, SIZE) + ROOM;
    return { id, x, width: own, words: hasRoom ? words : undefined };
  });
}
