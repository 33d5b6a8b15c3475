import { foldCharacters } from './fold.ts';
import { HIDDEN, hide, reveal } from './hidden.ts';

/** Smallest piece of text that matching compares: a whole number, a whole Latin word, or one character. */
export interface Token {
  /** Text, folded. */
  text: string;
  /** Place in the text as given, in UTF-16 units, half-open. */
  start: number;
  end: number;
}

/** Marks that Pagefind is told to index (`includeCharacters`). Never the ASCII double quote. */
export const INDEXED_MARKS = '，、。：；？！（）《》“‘—…·~%./+=*&@#$^_|\\';

/** A dash or an ellipsis counts once however long it is: —— and - are the same mark. */
const TOKEN = /[0-9]+(?:\.[0-9]+)*|[a-z]+|—+|…+|[^\s]/gu;
const ALPHANUMERIC = /^[a-z0-9]/;
const PLAIN = /^(?:[a-z]+|[0-9]+)$/;
const HAN = /^\p{Script=Han}$/u;

/** Pagefind splits a record's content here, and its own Chinese word list has no say. */
const JOIN = '\u200B';

/**
 * Cuts a text into tokens, whitespace left out: « 到 2025 年，1.5万人次 » →
 * « 到|2025|年|，|1.5|万|人|次 ». Numbers stay whole, so that 500 is not found in 1500.
 */
export function searchTokens(text: string): Token[] {
  const folded = foldCharacters(text);
  // Positions are counted in characters of `folded`, which may hold more than one UTF-16 unit.
  const positions: number[] = [];
  folded.forEach(({ character }, index) => {
    for (let unit = 0; unit < character.length; unit += 1) positions.push(index);
  });
  const shadow = folded.map(({ character }) => character).join('');
  return Array.from(shadow.matchAll(TOKEN), (match) => {
    const first = folded[positions[match.index] ?? 0];
    const last = folded[positions[match.index + match[0].length - 1] ?? 0];
    const run = match[0].startsWith('—') || match[0].startsWith('…');
    return {
      text: run ? match[0].charAt(0) : match[0],
      start: first?.start ?? 0,
      end: last?.end ?? 0,
    };
  });
}

/**
 * The text as matching sees it: two texts that differ in spaces, width, case or variants of
 * punctuation only are equal. A blank stays between two Latin words or numbers.
 */
export function foldForSearch(text: string): string {
  return joinTokens(searchTokens(text).map((token) => token.text));
}

function joinTokens(tokens: readonly string[]): string {
  return tokens.reduce((joined, token, index) => {
    const before = tokens[index - 1] ?? '';
    const joins = ALPHANUMERIC.test(token) && ALPHANUMERIC.test(before);
    // Two dashes that stand apart are two.
    const runs = token === before && /^[—…]$/u.test(token);
    return joined + (joins || runs ? ' ' : '') + token;
  }, '');
}

/**
 * The content of an index record: one word a token, then, as hidden text, what folding changed,
 * so that `fromIndexContent` gives the exact text back.
 */
export function toIndexContent(text: string): string {
  const tokens = searchTokens(text);
  const words = tokens.map((token) => indexWord(token.text));
  // What stands before the first token is a change at the very start.
  let changes = change(0, 0, text.slice(0, tokens[0]?.start ?? text.length));
  let at = 0;
  for (const [index, word] of words.entries()) {
    const original = text.slice(tokens[index]?.start, tokens[index + 1]?.start ?? text.length);
    if (original !== word) changes += change(at, word.length, original);
    at += word.length;
  }
  // Behind the last word: between words, even symbols move the positions that phrases rely on.
  return [...words, ...(changes === '' ? [] : [hide(changes)])].join(JOIN);
}

/** The text that `toIndexContent` was given. Pagefind takes the joins out of what it returns. */
export function fromIndexContent(content: string): string {
  const joined = content.replaceAll(JOIN, '');
  const words = joined.replace(HIDDEN, '');
  const changes = reveal(joined.slice(words.length));
  let text = '';
  let read = 0;
  for (let next = 0; next < changes.length;) {
    const [index = 0, length = 0, size = 0] = Array.from({ length: 3 }, (_, unit) =>
      changes.charCodeAt(next + unit),
    );
    text += words.slice(read, index) + changes.slice(next + 3, next + 3 + size);
    read = index + length;
    next += 3 + size;
  }
  return text + words.slice(read);
}

/** Three units (where in the joined words, how many units go, how many come), then what comes. */
function change(at: number, length: number, original: string): string {
  if (length === 0 && original === '') return '';
  return String.fromCharCode(at, length, original.length) + original;
}

/** One exact phrase in Pagefind's query language; empty when nothing can be searched. */
export function toPhraseQuery(phrase: string): string {
  const words = searchTokens(phrase).map((token) => indexWord(token.text));
  return words.length === 0 ? '' : `"${words.join(' ')}"`;
}

/**
 * Pagefind drops symbols that it was not told of, and finds the 11 in 11.5. So decimals, and any
 * character that is not Han, Latin, a digit or one of the marks above, are spelled in letters:
 * « ℃ » → « zzzcbad ».
 */
function indexWord(token: string): string {
  if (PLAIN.test(token) || HAN.test(token) || INDEXED_MARKS.includes(token)) return token;
  const digits = Array.from(token, (character) =>
    (character.codePointAt(0) ?? 0).toString(16),
  ).join('');
  return `zzz${digits.replace(/./g, (digit) => String.fromCharCode(0x61 + parseInt(digit, 16)))}`;
}
