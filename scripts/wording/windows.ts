import type { TextIndex } from './text-index.ts';
import { findWindows } from './worded-text.ts';

/**
 * The shortest stretches of a text that count as shared, in order: word at which each begins, word behind
 * it, and its number. Windows of the same words have the same number in all texts, so what two texts share
 * is what the windows cover that both have.
 */
export interface Windows {
  starts: Int32Array;
  ends: Int32Array;
  numbers: Int32Array;
}

/** The windows of all texts, each within one clause; numbers are below `size`. */
export function numberWindows({ texts, line, suffixes }: TextIndex): {
  size: number;
  windows: Windows[];
} {
  const ends = texts.map((text) => findWindows(text));
  const numbers = ends.map((each) => new Int32Array(each.length));
  let size = 0;
  // Length of the window that the suffixes at hand begin with, 0 for none.
  let length = 0;
  suffixes.order.forEach((place, rank) => {
    if ((suffixes.common[rank] ?? 0) < length) length = 0;
    const text = line.texts[place] ?? 0;
    const start = line.places[place] ?? 0;
    const end = ends[text]?.[start] ?? 0;
    if (end === 0) return;
    if (length === 0) {
      size += 1;
      length = end - start;
    }
    const own = numbers[text];
    if (own) own[start] = size - 1;
  });
  const windows = ends.map((each, text) =>
    pickWindows({
      starts: Int32Array.from(each.keys()),
      ends: each,
      numbers: numbers[text] ?? each,
    }),
  );
  return { size, windows };
}

/** Those windows that end, and pass. */
export function pickWindows(
  { starts, ends, numbers }: Windows,
  passes: (start: number) => boolean = () => true,
): Windows {
  const isIn = (_: number, index: number) => ends[index] !== 0 && passes(starts[index] ?? 0);
  return {
    starts: starts.filter(isIn),
    ends: ends.filter(isIn),
    numbers: numbers.filter(isIn),
  };
}

/** Marks with 1 the numbers of windows. */
export function markNumbers({ numbers }: Windows, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const number of numbers) marks[number] = 1;
  return marks;
}

/** Visits the stretches of words that marked windows cover: in order, none twice, each within a clause. */
export function eachCovered(
  { starts, ends, numbers }: Windows,
  marks: Uint8Array,
  visit: (start: number, end: number) => void,
): void {
  let from = 0;
  for (let index = 0; index < starts.length; index += 1) {
    if (marks[numbers[index] ?? 0] !== 1) continue;
    const end = ends[index] ?? 0;
    visit(Math.max(from, starts[index] ?? 0), end);
    from = end;
  }
}
