/** content/codebook/search-terms.yml against the texts. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SearchTermsFile } from '#src/schemas/codebook.ts';
import { foldForSearch } from '#src/text/tokens.ts';
import { corpus } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

const terms = SearchTermsFile.parse(
  parse(readFileSync('content/codebook/search-terms.yml', 'utf8')),
);
const texts = corpus.plans.flatMap(({ sections }) =>
  sections.flatMap(({ clauses }) => clauses.map(({ text }) => foldForSearch(text))),
);
const holds = (word: string) => texts.some((text) => text.includes(foldForSearch(word)));

test('every word that is offered stands in a plan', () => {
  const offered = [...terms.frequent, ...terms.synonyms.flatMap(({ to }) => to)];
  expect(offered.filter((word) => !holds(word))).toEqual([]);
});

test('no word leads to itself alone, and none is listed twice', () => {
  const from = terms.synonyms.flatMap((entry) => entry.from);
  expect(from.filter((word, index) => from.indexOf(word) !== index)).toEqual([]);
  for (const entry of atLeastOne(terms.synonyms))
    for (const word of atLeastOne(entry.from))
      expect(
        entry.to.some((other) => other !== word),
        word,
      ).toBe(true);
  expect(new Set(terms.frequent).size).toBe(terms.frequent.length);
});
