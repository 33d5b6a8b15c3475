import type { TextIndex } from './text-index.ts';
import { findWindows } from './worded-text.ts';

/**
 * The shortest stretches that count as shared, of each text: for the word at which one begins, its
 * number, −1 where none does. Windows of the same words have the same number in all texts, so what
 * two texts share is what the windows cover that both have.
 */
export interface Windows {
  /** Numbers are below it. */
  size: number;
  numbers: Int32Array[];
  /** The word behind each window. */
  ends: Int32Array[];
}

/** Numbers the windows of all texts by their words; each lies within one clause. */
export function numberWindows({ texts, line, suffixes }: TextIndex): Windows {
  const ends = texts.map((text) => findWindows(text));
  const numbers = ends.map((each) => new Int32Array(each.length).fill(-1));
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
  return { size, numbers, ends };
}

/**
 * The words of a text that its windows cover, 1 each: all windows, or those that pass.
 * @param isIn tells a window by its number and its first word
 */
export function coverWords(
  { numbers, ends }: Windows,
  text: number,
  isIn: (number: number, start: number) => boolean,
): Uint8Array {
  const own = numbers[text] ?? new Int32Array();
  const covered = new Uint8Array(own.length);
  let from = 0;
  own.forEach((number, start) => {
    if (number < 0 || !isIn(number, start)) return;
    const end = ends[text]?.[start] ?? 0;
    covered.fill(1, Math.max(from, start), end);
    from = end;
  });
  return covered;
}
