import { indexSuffixes, type SuffixIndex } from './suffix-index.ts';
import { charactersOf, type WordedText } from './worded-text.ts';

/** Texts in one line, and the order of all that their words begin. */
export interface TextIndex {
  texts: readonly WordedText[];
  line: JoinedTexts;
  suffixes: SuffixIndex;
}

/** Indexes the words of all texts, so that what they share can be found. */
export function indexTexts(texts: readonly WordedText[]): TextIndex {
  const line = joinTexts(texts);
  return { texts, line, suffixes: indexSuffixes(line.words, line.size) };
}

/** All texts in one line, with a mark of its own wherever no run may cross. */
export interface JoinedTexts {
  words: Int32Array;
  /** Numbers of words and marks are below it. */
  size: number;
  /** The text that each word is of, and its place there, −1 for a mark. */
  texts: Int32Array;
  places: Int32Array;
  /** Characters before each word, marks having none. */
  before: Int32Array;
}

function joinTexts(texts: readonly WordedText[]): JoinedTexts {
  const words: number[] = [];
  const [owners, places, before] = [[] as number[], [] as number[], [0]];
  let mark = texts.reduce((most, text) => text.words.reduce((a, b) => Math.max(a, b), most), 0);
  const add = (word: number, text: number, place: number, characters: number) => {
    words.push(word);
    owners.push(text);
    places.push(place);
    before.push((before.at(-1) ?? 0) + characters);
  };
  texts.forEach((text, owner) => {
    text.words.forEach((word, place) => {
      const clause = text.clauses[place] ?? 0;
      const isNew = place === 0 || clause !== text.clauses[place - 1];
      if (isNew && opens(text, place)) add(++mark, owner, -1, 0);
      add(word, owner, place, charactersOf(text, place, place + 1));
    });
  });
  return {
    words: Int32Array.from(words),
    size: mark + 1,
    texts: Int32Array.from(owners),
    places: Int32Array.from(places),
    before: Int32Array.from(before),
  };
}

/** Whether no run may reach a clause's first word from the words before it. */
function opens({ clauses, opens: closed }: WordedText, place: number): boolean {
  if (place === 0) return true;
  // A clause without any word lies between: it may not be crossed unseen either.
  for (let clause = (clauses[place - 1] ?? 0) + 1; clause <= (clauses[place] ?? 0); clause += 1)
    if (closed.has(clause)) return true;
  return false;
}

export function charactersAt({ before }: JoinedTexts, place: number, length: number): number {
  return (before[place + length] ?? 0) - (before[place] ?? 0);
}
