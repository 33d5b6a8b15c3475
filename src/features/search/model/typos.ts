/** One wrong, missing, extra or swapped character in a word. */
import { type OpenSearch, searchOpen } from './engine.ts';
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
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Tokens that a run with one slip may have more than the phrase: one character other is likeliest. */
const MORE = [0, 1, -1];

/**
 * Records in which the phrase stands with one character other than typed, missing or in excess.
 * Each character is looked up once; the index says where in the record it stands. Only the bundles
 * that are open are asked: a slip leaves no pair of characters by which to choose others.
 * @returns numbers of records
 */
export async function findWithSlip(search: OpenSearch, phrase: string): Promise<Set<number>> {
  const tokens = searchTokens(phrase).map(({ text }) => text);
  if (tokens.length < 4 || tokens.length > LONGEST) return new Set();
  if (search.open.size === 0) await search.openBundle(0);
  /** Tokens of the phrase in each record, by their place there. */
  const records = new Map<number, Map<number, string>>();
  for (const token of new Set(tokens)) {
    // As a phrase, only the first place in a record would be told.
    const results = await searchOpen(search, toPhraseQuery(token).replaceAll('"', ''));
    for (const { recordIndex, words } of results) {
      const known = records.get(recordIndex) ?? new Map<number, string>();
      for (const place of words) known.set(place, token);
      records.set(recordIndex, known);
    }
  }
  const found = [...records].filter(([, places]) => standsWithSlip(tokens, places));
  return new Set(found.map(([recordIndex]) => recordIndex));
}

function standsWithSlip(tokens: readonly string[], places: ReadonlyMap<number, string>): boolean {
  const starts = [...places].flatMap(([place, token]) =>
    tokens.slice(0, 2).flatMap((first, index) => (token === first ? [place - index] : [])),
  );
  const runAt = (start: number, length: number) =>
    Array.from({ length }, (_, index) => places.get(start + index) ?? '');
  return starts.some((start) =>
    MORE.some((more) => isOneSlip(tokens, runAt(start, tokens.length + more))),
  );
}

/** The words of a text that the phrase, with one slip, stands for; undefined where there are none. */
export function findSlipText(text: string, phrase: string): string | undefined {
  const wanted = searchTokens(phrase).map((token) => token.text);
  const tokens = searchTokens(text);
  for (const more of MORE)
    for (let from = 0; from + wanted.length + more <= tokens.length; from += 1) {
      const run = tokens.slice(from, from + wanted.length + more);
      const words = run.map((token) => token.text);
      if (isOneSlip(wanted, words)) return text.slice(run[0]?.start, run.at(-1)?.end);
    }
  return undefined;
}
