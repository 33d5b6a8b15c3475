/**
 * What the pages say of time and of how a number binds. Reference values: the periods of the five plans,
 * and the words before and after their numbers, read in the texts by a language model. No person has
 * checked them.
 */
import { describe, expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { attributesOf, openBuilt, select, textOf } from './select.ts';
import { atLeastOne } from '../at-least-one.ts';

const plans = readTable('plans');
const quotas = readTable('quotas');
const ONE = /^规划期已于2025年结束；本站数据不含完成情况。$/;
const ALL = /^各方案的规划期都已于2025年结束；本站数据不含各地的完成情况。$/;
const ONE_EN = /^The plan’s period ended in 2025; these data hold no results\.$/;
const ALL_EN = /^The plans’ periods all ended in 2025; these data hold no local results\.$/;

const ofOne = [...plans.map(({ id }) => `/plans/${id}/`), ...quotas.map(({ url }) => url)];
const ofAll = [
  ...['/', '/plans/', '/quotas/', '/indicators/', '/method/'],
  ...new Set(quotas.map(({ indicator }) => `/indicators/${indicator}/`)),
];

describe.each([
  { home: '', one: ONE, all: ALL },
  { home: '/en', one: ONE_EN, all: ALL_EN },
])('in “$home”', ({ home, one, all }) => {
  const notesOf = (path: string) =>
    select(openBuilt(home + path), 'main .PeriodNote').map((note) => textOf(note).trim());

  test.each(atLeastOne(ofOne))('%s says that the period ended in 2025', (path) => {
    const [note, ...more] = notesOf(path);
    expect(note).toMatch(one);
    expect(more).toEqual([]);
  });

  test.each(atLeastOne(ofAll))('%s says that all periods ended in 2025', (path) => {
    const [note, ...more] = notesOf(path);
    expect(note).toMatch(all);
    expect(more).toEqual([]);
  });
});

test('no page of a number has a result: none of the five places is known to have one', () => {
  const withResults = atLeastOne(quotas).filter(
    ({ url }) => select(openBuilt(url), '.QuotaResults').length > 0,
  );
  expect(withResults).toEqual([]);
});

const BINDS = ['above', 'at-least', 'no-bound', 'at-most', 'below'];

test.each(atLeastOne(quotas))('$id: “$quote” says what fulfils it', ({ url, quote }) => {
  const [asWritten] = [
    quote.includes('超过') ? ['above'] : [],
    /不低于|不少于|至少|以上/.test(quote) ? ['at-least'] : [],
    ['no-bound'],
  ].flat();
  const caveats = attributesOf(select(openBuilt(url), '[data-caveat]'), 'data-caveat');
  expect(caveats.filter((caveat) => BINDS.includes(caveat ?? ''))).toEqual([asWritten]);
});

test('only exceeding fulfils the 超过 of 孟津, 云溪 and 鹤壁', () => {
  const above = quotas.filter(({ quote }) => quote.includes('超过'));
  expect(above.map(({ plan, value }) => [plan, value])).toEqual([
    ['mengjin', 16],
    ['yunxi', 15],
    ['hebi', 14.3],
  ]);
  for (const { url } of atLeastOne(above)) {
    const [not] = select(openBuilt(url), '[data-caveat="above"]').map(textOf);
    expect(not).toContain('超出才算完成');
  }
});
