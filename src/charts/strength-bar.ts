import { cumsum } from 'd3-array';

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

/** Room of a sign of the words, in px. */
const SIGN = 8;

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
    return { id, x, width: own, words: own > SIGN * words.length ? words : undefined };
  });
}
