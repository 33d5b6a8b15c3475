import { MIN_SHARED_CHARACTERS, countCharacters, wordTokens } from '#src/text/wording.ts';
import type { CleanText } from '#scripts/text/clean-text.ts';

/** A sentence of a witness, before it is cut into words. */
export interface WitnessClause {
  words: CleanText;
  /** Whether nothing but blanks, marks and noise stands between it and the clause before. */
  joins: boolean;
}

/** A text that may share wording with others: a plan, or an upstream text. */
export interface Witness {
  id: string;
  clauses: readonly WitnessClause[];
}

/** Number of a word, the same for the same word in all witnesses. */
export type WordNumbers = Map<string, number>;

/** The words of a witness as columns of numbers: three million words must fit into memory. */
export interface WordedText {
  id: string;
  /** Number of each word. */
  words: Int32Array;
  /** Place of each word in the source, half-open. */
  starts: Int32Array;
  ends: Int32Array;
  /** Clause that each word is of, its position in the witness, and its place in the text of that. */
  clauses: Int32Array;
  clauseStarts: Int32Array;
  clauseEnds: Int32Array;
  /** Characters before each word, and of all words behind the last. */
  before: Int32Array;
  /** Clauses that a run may not cross into from the one before. */
  opens: ReadonlySet<number>;
}

/** Cuts a witness into words. @param numbers grows with every word that is new */
export function cutWitness(witness: Witness, numbers: WordNumbers): WordedText {
  const cut = witness.clauses.map(({ words }) => wordTokens(words.text));
  const length = cut.reduce((sum, tokens) => sum + tokens.length, 0);
  const column = () => new Int32Array(length);
  const text = {
    words: column(),
    starts: column(),
    ends: column(),
    clauses: column(),
    clauseStarts: column(),
    clauseEnds: column(),
  };
  const before = new Int32Array(length + 1);
  let at = 0;
  witness.clauses.forEach(({ words: { offsets } }, clause) => {
    for (const token of cut[clause] ?? []) {
      text.words[at] = numberOf(token.text, numbers);
      text.starts[at] = offsets[token.start] ?? 0;
      text.ends[at] = (offsets[token.end - 1] ?? 0) + 1;
      text.clauses[at] = clause;
      text.clauseStarts[at] = token.start;
      text.clauseEnds[at] = token.end;
      before[at + 1] = (before[at] ?? 0) + countCharacters(token.text);
      at += 1;
    }
  });
  const opens = witness.clauses.flatMap(({ joins }, clause) => (joins ? [] : [clause]));
  return { id: witness.id, ...text, before, opens: new Set(opens) };
}

/** Characters from one word up to another, which is not counted. */
export function charactersOf({ before }: WordedText, start: number, end: number): number {
  return (before[end] ?? 0) - (before[start] ?? 0);
}

/**
 * Word behind the shortest stretch of 10 characters that begins at each word, within its clause and
 * without a word of `barred`; 0 where there is none.
 */
export function findWindows(text: WordedText, barred?: Uint8Array): Int32Array {
  const { length } = text.words;
  const windows = new Int32Array(length);
  let end = 0;
  let stop = 0;
  for (let start = 0; start < length; start += 1) {
    end = Math.max(end, start);
    if (stop <= start) stop = findStop(text, start, barred);
    while (end < stop && charactersOf(text, start, end) < MIN_SHARED_CHARACTERS) end += 1;
    if (charactersOf(text, start, end) >= MIN_SHARED_CHARACTERS) windows[start] = end;
  }
  return windows;
}

/** The first word behind `start` that is of another clause, or barred; `start` itself if that is. */
function findStop({ clauses }: WordedText, start: number, barred?: Uint8Array): number {
  let at = start;
  while (at < clauses.length && clauses[at] === clauses[start] && !barred?.[at]) at += 1;
  return at;
}

function numberOf(word: string, numbers: WordNumbers): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
