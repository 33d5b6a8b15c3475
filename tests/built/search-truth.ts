/** What a search must find, by a way of its own: the texts of the open data and `includes`. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Clause } from '#src/schemas/corpus.ts';
import { foldForSearch, searchTokens } from '#src/text/tokens.ts';

export const DIST = process.env['SEARCH_DIST'] ?? 'dist';
const clauses = readData<Clause>('clauses');
const shadows = clauses.map(({ text }) => bars(text));

/** Ids of the clauses that contain every phrase. */
export function containing(phrases: readonly string[]): string[] {
  const wanted = phrases.map(bars);
  return clauses
    .filter((_, index) => wanted.every((phrase) => shadows[index]?.includes(phrase)))
    .map(({ id }) => id);
}

/** Tokens between bars, so that `includes` cannot cut a number. */
export function bars(text: string): string {
  return `\n${searchTokens(text)
    .map((token) => token.text)
    .join('\n')}\n`;
}

export function readData<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(`${DIST}/data/${name}.json`, 'utf8')) as Row[];
}

/** A run of whole tokens of some clause, folded. Lengths lean to the short ones people type. */
export function randomPhrase(longest = 40): fc.Arbitrary<string> {
  const length = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: longest }) },
  );
  return fc
    .record({ clause: fc.constantFrom(...clauses), at: fc.nat({ max: 999 }), length })
    .map(({ clause, at, length: count }) => {
      const tokens = searchTokens(clause.text);
      const start = at % Math.max(1, tokens.length);
      const last = tokens[Math.min(tokens.length, start + count) - 1];
      return foldForSearch(clause.text.slice(tokens[start]?.start ?? 0, last?.end ?? 0));
    })
    .filter((phrase) => phrase !== '');
}
