import { cutToFit, textWidth } from '#src/charts/svg.ts';
import { wrapWords } from '#src/charts/wrap.ts';
import { hanWords } from '#src/i18n/han-words.ts';

/** A headline in lines, all in one size. */
export interface SetHeadline {
  /** Font size in px. */
  size: number;
  lines: string[];
}

/** From line to line, of the size. */
export const LINE = 1.3;
const SIZES = [120, 104, 92, 82, 78, 74, 70, 66, 63, 60, 57, 54, 51, 48, 45, 42, 39, 36, 33, 30];

/** Of the largest size that there is room for, what beginning phrases on lines of their own may cost. */
const WORTH = 0.85;
/** Lines that letters of more than a size may take; smaller ones as many as there is room for. */
const MOST_LINES = [
  { above: 90, most: 2 },
  { above: 48, most: 4 },
];
/** Widths of a line: a phrase that is less than this is not worth breaking. */
const HARDLY_TOO_LONG = 1.15;

interface Room {
  /** In px. */
  width: number;
  height: number;
}

/**
 * Sets a headline as large as it goes into a box: lines end between words and are about as long as each
 * other, and a phrase begins a line unless that would make all of it much smaller.
 * @param names of places, each of which is one word
 */
export function setHeadline(text: string, room: Room, names: readonly string[] = []): SetHeadline {
  const whole = largest([text], room, names);
  const phrased = largest(phrasesOf(text), room, names);
  if (phrased && whole && phrased.size >= whole.size * WORTH) return phrased;
  return whole ?? cutHeadline(text, room);
}

/** The largest size in which these phrases have room; undefined where none is small enough. */
function largest(
  phrases: readonly string[],
  room: Room,
  names: readonly string[],
): SetHeadline | undefined {
  for (const size of SIZES) {
    const joined = joinShort(phrases, size, room.width);
    const isTorn = joined.some((phrase) => {
      const widths = textWidth(phrase.trimEnd(), size) / room.width;
      return phrases.length > 1 && widths > 1 && widths < HARDLY_TOO_LONG;
    });
    const lines = joined.flatMap((phrase) => balance(wordsOf(phrase, names), size, room.width));
    const isWithin = lines.every((line) => textWidth(line, size) <= room.width);
    const isHigh = lines.length * size * LINE > room.height;
    const isMany = MOST_LINES.some(({ above, most }) => size > above && lines.length > most);
    if (isWithin && !isHigh && !isMany && !isTorn) return { size, lines };
  }
  return undefined;
}

/** As many lines of the smallest size as there is room for. */
function cutHeadline(text: string, { width, height }: Room): SetHeadline {
  const size = SIZES.at(-1) ?? 0;
  const most = Math.floor(height / (size * LINE));
  const all = wrapWords(text, size, width);
  const lines = all.slice(0, most);
  if (all.length > most) lines.push(cutToFit(`${lines.pop() ?? ''}……`, size, width - size));
  return { size, lines };
}

/** Phrases with the mark that ends each: « 620条、46个指标， » and « 没有一个… ». */
function phrasesOf(text: string): string[] {
  return text.split(/(?<=[，；：。])|(?<=[,;:.] )/u);
}

/** Phrases that have room on one line together are one. */
function joinShort(phrases: readonly string[], size: number, width: number): string[] {
  return phrases.reduce<string[]>((joined, phrase) => {
    const both = (joined.at(-1) ?? '') + phrase;
    return joined.length > 0 && textWidth(both.trimEnd(), size) <= width
      ? [...joined.slice(0, -1), both]
      : [...joined, phrase];
  }, []);
}

/** Lines as full as they go, then narrowed as long as they are no more. */
function balance(words: readonly string[], size: number, width: number): string[] {
  let lines = fill(words, size, width);
  for (let narrower = width - size / 4; narrower > size; narrower -= size / 4) {
    const next = fill(words, size, narrower);
    if (next.length > lines.length || next.some((line) => textWidth(line, size) > narrower)) break;
    lines = next;
  }
  return lines;
}

/** Words, with the blanks behind them; what stands in brackets stays together where it is short. */
function wordsOf(text: string, names: readonly string[]): string[] {
  const pieces = text
    .split(/((?:（[^）]{1,8}）|“[^”]{1,8}”)[，；：。、]?|\([^)]{1,24}\)[,;:]?\s*)/u)
    .filter(Boolean);
  const words = pieces.flatMap((piece) =>
    /^(?:[（(]|“[^”]{1,8}”)/.test(piece)
      ? [piece]
      : hanWords(piece, names).flatMap((word) => word.match(/\S+\s*/g) ?? []),
  );
  return words.reduce<string[]>((joined, word) => {
    const last = joined.at(-1);
    if (last === undefined || isBreak(last, word)) joined.push(word);
    else joined[joined.length - 1] = last + word;
    return joined;
  }, []);
}

/** Whether a line may end between two words: at a blank, and beside a Han sign, but for 40 | 个 and 人 | 的. */
function isBreak(before: string, after: string): boolean {
  if (/\s$/.test(before)) return true;
  if (/\d$/.test(before) || /^[的了等]/.test(after)) return false;
  return HAN.test(before.slice(-1)) || HAN.test(after.charAt(0));
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef”]/u;

function fill(words: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && textWidth((line + word).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}
