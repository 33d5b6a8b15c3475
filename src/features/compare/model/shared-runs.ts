import type { Token } from '#src/text/tokens.ts';
import { wordTokens } from './wording.ts';

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

/** Length of the shortest run, without punctuation and blanks: shorter ones are chance (DESIGN.md §4). */
const MIN_SHARED_CHARACTERS = 10;

/** Stands around every word of a baseline, so that none is found inside another. */
const BORDER = '\u0001';
const BORDERS = /\u0001/g;

/** The words of the texts to compare with, as one text: prepared once for many comparisons. */
export function prepareBaseline(texts: readonly string[]): string {
  return texts.map((text) => bordered(wordTokens(text))).join('\n');
}

/**
 * Finds the words that a text shares with a baseline: runs of 10 characters or more.
 * A run takes the punctuation behind it along, and never ends inside a number.
 * @param baseline as `prepareBaseline` gives it
 */
export function findSharedRuns(text: string, baseline: string): Shared {
  const tokens = wordTokens(text);
  const words = bordered(tokens);
  const borders = [...words.matchAll(BORDERS)].map(({ index }) => index);
  const shared = new Set<Token>();
  let length = 0;
  tokens.forEach((_, at) => {
    const standsTogether = (end: number) =>
      end < borders.length && baseline.includes(words.slice(borders[at], (borders[end] ?? 0) + 1));
    // What stands together in the baseline still does without its first word.
    length = Math.max(length - 1, 0);
    while (standsTogether(at + length + 1)) length += 1;
    const run = tokens.slice(at, at + length);
    if (length > 1 && countCharacters(run) >= MIN_SHARED_CHARACTERS)
      for (const token of run) shared.add(token);
  });
  const characters = countCharacters(tokens);
  const share = characters > 0 ? countCharacters([...shared]) / characters : 0;
  return {
    runs: joinRuns(text, tokens, shared),
    share,
    words: tokens.map((token) => ({
      characters: countCharacters([token]),
      isShared: shared.has(token),
    })),
  };
}

function bordered(tokens: readonly Token[]): string {
  return tokens.map((token) => BORDER + token.text).join('') + BORDER;
}

function countCharacters(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + token.text.length, 0);
}

function joinRuns(text: string, tokens: readonly Token[], shared: ReadonlySet<Token>): SharedRun[] {
  const runs: SharedRun[] = [];
  tokens.forEach((token, index) => {
    if (!shared.has(token)) return;
    const start = index === 0 ? 0 : token.start;
    const end = tokens[index + 1]?.start ?? text.length;
    const last = runs.at(-1);
    if (last?.end === start) last.end = end;
    else runs.push({ start, end });
  });
  return runs;
}
