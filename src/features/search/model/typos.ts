/** One wrong, missing, extra or swapped character in a word. */
import { type Engine, searchOpen } from './engine.ts';
import { searchTokens, toPhraseQuery } from '#src/text/tokens.ts';

/** Longer phrases are seldom one slip, and cost a search a character. */
const LONGEST = 16;

/** Words of the texts that differ from the phrase by one slip, in the order given. */
export function findSimilarWords(phrase: string, words: readonly string[]): string[] {
  const typed = [...phrase];
  return words.filter((word) => isOneSlip(typed, [...word]));
}

/** Whether two words differ by one character, or by two neighbours swapped. */
export function isOneSlip(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 2) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left + right === 0) return false;
  if (left <= 1 && right <= 1) return true;
  const swapped =
    left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  return swapped;
}

/**
 * Records in which the phrase stands with one character other than typed, missing or in excess.
 * Each character is looked up once; the index says where in the record it stands. Only the bundles
 * that are open are asked: a slip leaves no pair of characters by which to choose others.
 * @returns numbers of records
 */
export async function findWithSlip(engine: Engine, phrase: string): Promise<Set<number>> {
  const tokens = searchTokens(phrase).map(({ text }) => text);
  const found = new Set<number>();
  if (tokens.length < 4 || tokens.length > LONGEST) return found;
  if (engine.open.size === 0) await engine.openBundle(0);
  const places = new Map<number, Map<string, Set<number>>>();
  for (const token of new Set(tokens)) {
    // As a phrase, only the first place in a record would be told.
    const results = await searchOpen(engine, toPhraseQuery(token).replaceAll('"', ''));
    for (const { recordIndex, words } of results) {
      const ofRecord = places.get(recordIndex) ?? new Map<string, Set<number>>();
      ofRecord.set(token, new Set(words));
      places.set(recordIndex, ofRecord);
    }
  }
  const kinds = new Set(tokens).size;
  for (const [recordIndex, ofRecord] of places)
    if (ofRecord.size >= kinds - 1 && standsWithSlip(tokens, ofRecord)) found.add(recordIndex);
  return found;
}

/** The words of a text that the phrase, with one slip, stands for; undefined where there are none. */
export function findSlipText(text: string, phrase: string): string | undefined {
  const wanted = searchTokens(phrase).map((token) => token.text);
  const tokens = searchTokens(text);
  // The same length first: one character other is the likeliest slip.
  for (const length of [wanted.length, wanted.length + 1, wanted.length - 1])
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const run = tokens.slice(from, from + length);
      if (
        isOneSlip(
          wanted,
          run.map((token) => token.text),
        )
      )
        return text.slice(run[0]?.start, run.at(-1)?.end);
    }
  return undefined;
}

/** Reads the phrase from both ends: what is left in between is the slip. */
function standsWithSlip(
  tokens: readonly string[],
  places: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const at = (token: number, place: number) => places.get(tokens[token] ?? '')?.has(place) ?? false;
  const starts = new Set<number>();
  for (const [index, token] of tokens.slice(0, 2).entries())
    for (const place of places.get(token) ?? []) starts.add(place - index);
  for (const start of starts) {
    let read = 0;
    while (read < tokens.length && at(read, start + read)) read += 1;
    // One token other (0), one more in the text (1), one more in the phrase (-1).
    for (const shift of [0, 1, -1]) {
      const next = shift === 1 ? read : read + 1;
      if (shift === 1 && read === 0) continue;
      let rest = next;
      while (rest < tokens.length && at(rest, start + rest + shift)) rest += 1;
      if (rest === tokens.length) return true;
    }
    const swapped = at(read, start + read + 1) && at(read + 1, start + read);
    let rest = read + 2;
    while (swapped && rest < tokens.length && at(rest, start + rest)) rest += 1;
    if (swapped && rest >= tokens.length) return true;
  }
  return false;
}
