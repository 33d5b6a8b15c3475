import type { Token } from '#src/text/tokens.ts';
import { wordTokens } from './wording.ts';

/** A stretch of a text that stands in another text too: UTF-16 units, half-open. */
interface SharedRun {
  start: number;
  end: number;
}

/** Runs of words that a text shares with others, and how much of it they are. */
export interface Shared {
  runs: SharedRun[];
  /** Share of its characters, punctuation left out; from 0 to 1. */
  share: number;
}

/** Length of the shortest run, without punctuation and blanks: shorter ones are chance (DESIGN.md §4). */
const MIN_SHARED_CHARACTERS = 10;

/** The texts to compare with, prepared once for many comparisons. */
export interface Baseline {
  tokens: readonly (readonly string[])[];
  /** Two neighbouring tokens → where they stand: text and place in it. */
  pairs: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

export function prepareBaseline(texts: readonly string[]): Baseline {
  const tokens = texts.map((text) => wordTokens(text).map((token) => token.text));
  const pairs = new Map<string, [number, number][]>();
  tokens.forEach((words, text) => {
    for (let index = 0; index + 1 < words.length; index += 1) {
      const key = pairKey(words, index);
      const places = pairs.get(key);
      if (places) places.push([text, index]);
      else pairs.set(key, [[text, index]]);
    }
  });
  return { tokens, pairs };
}

/**
 * Finds the words that a text shares with a baseline: runs of 10 characters or more.
 * A run takes the punctuation behind it along, and never ends inside a number.
 */
export function findSharedRuns(text: string, baseline: Baseline): Shared {
  const tokens = wordTokens(text);
  const words = tokens.map((token) => token.text);
  const shared = new Set<number>();
  for (let index = 0; index < words.length; index += 1) {
    const length = longestMatch(words, index, baseline);
    if (countCharacters(words, index, length) >= MIN_SHARED_CHARACTERS)
      for (let step = 0; step < length; step += 1) shared.add(index + step);
  }
  const isShared = (_: string, index: number) => shared.has(index);
  const characters = words.join('').length;
  const share = characters > 0 ? words.filter(isShared).join('').length / characters : 0;
  return { runs: joinRuns(text, tokens, shared), share };
}

/** Number of tokens from `at` on that stand together in the baseline too. */
function longestMatch(words: readonly string[], at: number, baseline: Baseline): number {
  let longest = 0;
  for (const [text, place] of baseline.pairs.get(pairKey(words, at)) ?? []) {
    const others = baseline.tokens[text] ?? [];
    let length = 2;
    while (at + length < words.length && words[at + length] === others[place + length]) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function countCharacters(words: readonly string[], at: number, length: number): number {
  let characters = 0;
  for (let step = 0; step < length; step += 1) characters += words[at + step]?.length ?? 0;
  return characters;
}

function joinRuns(
  text: string,
  tokens: readonly Token[],
  shared: ReadonlySet<number>,
): SharedRun[] {
  const runs: SharedRun[] = [];
  tokens.forEach((token, index) => {
    if (!shared.has(index)) return;
    const start = index === 0 ? 0 : token.start;
    const end = tokens[index + 1]?.start ?? text.length;
    const last = runs.at(-1);
    if (last?.end === start) last.end = end;
    else runs.push({ start, end });
  });
  return runs;
}

function pairKey(words: readonly string[], at: number): string {
  return `${words[at] ?? ''}\u0001${words[at + 1] ?? ''}`;
}
