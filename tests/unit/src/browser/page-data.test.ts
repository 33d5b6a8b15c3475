import { expect, test } from 'vitest';
import { type PageData, readPageData, sendPageData } from '#src/browser/page-data.ts';

const WORDS: PageData<{ all: string; counts: readonly number[] }> = { attribute: 'data-words' };

function formWith(attributes: Record<string, string>, className = 'QuotaFilters') {
  const getAttribute = (name: string) => attributes[name] ?? null;
  return { className, localName: 'form', getAttribute };
}

test('what was sent is read', () => {
  const words = { all: '“全部” <b> & "{total}"', counts: [1, 2] };
  expect(readPageData(formWith(sendPageData(WORDS, words)), WORDS)).toEqual(words);
});

test('an element without the attribute is named in one line', () => {
  expect(() => readPageData(formWith({}), WORDS)).toThrow(/^QuotaFilters has no data-words$/);
  expect(() => readPageData(formWith({}, ''), WORDS)).toThrow(/^form has no data-words$/);
});
