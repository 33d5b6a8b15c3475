/** Each page that speaks of the coding says who coded, in the same words. */
import { describe, expect, test } from 'vitest';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { readTable } from './open-data.ts';
import { openBuilt, select, textOf } from './select.ts';
import { readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';
import { OLD_WORDS } from '../who-coded.ts';

const quotas = readTable('quotas');
const sections = new Set(readTable('topics').map(({ section }) => section));
const PATHS = [
  ...['/method/', '/codebook/', '/data/'],
  ...Array.from(sections, (section) => `/codebook/${section}/`),
  ...quotas.map(({ id }) => `/quotas/${id}/`),
];

describe.each([
  { home: '', words: zh },
  { home: '/en', words: en },
])('in $words.lang', ({ home, words }) => {
  test.each(atLeastOne(PATHS))('%s says who coded', (path) => {
    const [main] = select(openBuilt(`${home}${path}`), 'main');
    expect(main && textOf(main)).toContain(words.whoCoded);
  });
});

test('the open data name a language model wherever they name a coder', () => {
  const coded = [...readTable('clauses'), ...quotas];
  expect(new Set(coded.map(({ codedBy }) => codedBy))).toEqual(new Set(['model']));
});

test('no page names a coder in the words of before', () => {
  const found = atLeastOne(readPages()).flatMap(({ path, elements }) => {
    // What an attribute says is read as well: the title of a badge, the description of a page.
    const said = elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
    const text = [...select(elements, 'body').map(textOf), ...said].join('\n');
    return OLD_WORDS.filter((words) => words.test(text)).map((words) => `${path}: ${words.source}`);
  });
  expect(found).toEqual([]);
});
