import { MIN_SHARED_CHARACTERS } from '#src/text/wording.ts';
import { cutTokens, type CountedToken } from './cut-tokens.ts';

/** A stretch of a text that stands in another text too: UTF-16 units, half-open. */
export interface SharedRun {
  start: number;
  end: number;
}

/** Runs of words that a text shares with others, and how much of it they are. */
export interface Shared {
  runs: SharedRun[];
  /** Share of its characters, punctuation left out; from 0 to 1. */
  share: number;
  /** Of each of its words: how many characters it has, and whether it stands in a run. */
  words: readonly { characters: number; isShared: boolean }[];
}

/** Stands around every word of a baseline, so that none is found inside another. */
const BORDER = '\u0001';
const BORDERS = /\u0001/g;

/** The words of the texts to compare with, as one text: prepared once for many comparisons. */
export function prepareBaseline(texts: readonly string[]): string {
  return texts.map((text) => bordered(cutTokens(text))).join('\n');
}

/**
 * Finds the words that a text shares with a baseline: runs of 10 characters or more.
 * A run takes the punctuation behind it along, and never ends inside a number.
 * @param baseline as `prepareBaseline` gives it
 */
export function findSharedRuns(text: string, baseline: string): Shared {
  const own = cutTokens(text);
  const words = bordered(own);
  const borders = [...words.matchAll(BORDERS)].map(({ index }) => index);
  const shared = new Set<CountedToken>();
  let length = 0;
  own.forEach((_, at) => {
    const standsTogether = (end: number) =>
      end < borders.length && baseline.includes(words.slice(borders[at], (borders[end] ?? 0) + 1));
    // What stands together in the baseline still does without its first word.
    length = Math.max(length - 1, 0);
    while (standsTogether(at + length + 1)) length += 1;
    const run = own.slice(at, at + length);
    if (length > 1 && count(run) >= MIN_SHARED_CHARACTERS) for (const word of run) shared.add(word);
  });
  const characters = count(own);
  return {
    runs: joinRuns(text, own, shared),
    share: characters > 0 ? count([...shared]) / characters : 0,
    words: own.map((word) => ({ characters: word.characters, isShared: shared.has(word) })),
  };
}

function bordered(words: readonly CountedToken[]): string {
  return words.map((word) => BORDER + word.text).join('') + BORDER;
}

function count(words: readonly CountedToken[]): number {
  return words.reduce((sum, { characters }) => sum + characters, 0);
}

function joinRuns(
  text: string,
  words: readonly CountedToken[],
  shared: ReadonlySet<CountedToken>,
): SharedRun[] {
  const runs: SharedRun[] = [];
  words.forEach((word, index) => {
    if (!shared.has(word)) return;
    const start = index === 0 ? 0 : word.start;
    const end = words[index + 1]?.start ?? text.length;
    const last = runs.at(-1);
    if (last?.end === start) last.end = end;
    else runs.push({ start, end });
  });
  return runs;
}
