import { coverWords, type Windows } from './windows.ts';
import { findWindows, type WordedText } from './worded-text.ts';

/** The windows of a text: all, and those without a word of a set phrase. */
export interface OwnWindows<Text = CutText> {
  of: Text;
  /** Its number among all texts. */
  text: number;
  all: ReadonlySet<number>;
  free: ReadonlySet<number>;
  isFree: (start: number) => boolean;
}

/** A text cut into words, with 1 for each word of a set phrase. */
interface CutText {
  worded: WordedText;
  formulas: Uint8Array;
}

/** @param text number of the text among those of `windows` */
export function windowsOf<Text extends CutText>(
  { numbers }: Windows,
  of: Text,
  text: number,
): OwnWindows<Text> {
  const free = findWindows(of.worded, of.formulas);
  const isFree = (start: number) => free[start] !== 0;
  const own = numbers[text] ?? new Int32Array();
  return {
    of,
    text,
    all: new Set(own),
    free: new Set(own.filter((_, start) => isFree(start))),
    isFree,
  };
}

/** The words of a text that stand in another, 1 each: all, and with both texts cut at set phrases. */
export interface Cover<Text = CutText> {
  other: Text;
  all: Uint8Array;
  free: Uint8Array;
}

export function coverBy<Text extends CutText>(
  windows: Windows,
  { text, isFree }: OwnWindows,
  other: OwnWindows<Text>,
): Cover<Text> {
  return {
    other: other.of,
    all: coverWords(windows, text, (number) => other.all.has(number)),
    free: coverWords(windows, text, (number, start) => isFree(start) && other.free.has(number)),
  };
}
