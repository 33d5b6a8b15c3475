import { textWidth } from '#src/charts/svg.ts';
import { wrapText } from '#src/charts/wrap.ts';
import { hanWords } from '#src/i18n/han-words.ts';

/** A headline in lines, all in one size. */
export interface SetHeadline {
  /** Font size in px. */
  size: number;
  lines: string[];
}

/** From line to line, of the size. */
export const LINE = 1.3;
const SIZES = [120, 104, 92, 82, 74, 66, 60, 54, 48, 43, 38, 34, 30];

/**
 * Sets a headline as large as it goes into a box: a phrase begins a line where there is room for it, lines
 * end between words and are about as long as each other.
 * @param room in px
 */
export function setHeadline(text: string, room: { width: number; height: number }): SetHeadline {
  for (const size of SIZES) {
    const fits = (lines: readonly string[]) =>
      lines.length * size * LINE <= room.height &&
      lines.every((line) => textWidth(line, size) <= room.width);
    const phrases = phrasesOf(text).flatMap((phrase) => balance(phrase, size, room.width));
    if (fits(phrases)) return { size, lines: phrases };
    const whole = balance(text, size, room.width);
    if (fits(whole)) return { size, lines: whole };
  }
  return cutHeadline(text, room);
}

/** As many lines of the smallest size as there is room for. */
function cutHeadline(text: string, room: { width: number; height: number }): SetHeadline {
  const size = SIZES.at(-1) ?? 0;
  const most = Math.floor(room.height / (size * LINE));
  const all = wrapText(text, size, room.width).map(({ words }) => words.trimEnd());
  const lines = all.slice(0, most);
  if (all.length > most) lines.push(`${[...(lines.pop() ?? '')].slice(0, -1).join('')}…`);
  return { size, lines };
}

/** Phrases with the mark that ends each: « 620条、46个指标， » and « 没有一个… ». */
function phrasesOf(text: string): string[] {
  return text.split(/(?<=[，；：。])|(?<=[,;:.] )/u);
}

/** Lines as full as they go, then narrowed as long as they are no more. */
function balance(text: string, size: number, width: number): string[] {
  const pieces =
    /\p{Script=Han}/u.test(text.charAt(0)) || /^[\d“《]/.test(text)
      ? hanWords(text).flatMap(wordsOf)
      : wordsOf(text);
  let lines = fill(pieces, size, width);
  for (let narrower = width - size / 4; narrower > size; narrower -= size / 4) {
    const next = fill(pieces, size, narrower);
    if (next.length > lines.length || next.some((line) => textWidth(line, size) > narrower)) break;
    lines = next;
  }
  return lines;
}

/** Words with the blanks behind them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function fill(pieces: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
