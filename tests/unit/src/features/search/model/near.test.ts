import { expect, test } from 'vitest';
import { alternativesOf, splitIntoWords } from '#src/features/search/model/near.ts';
import { parseQuery } from '#src/text/query.ts';
import { findSimilarWords, findSlipText, isOneSlip } from '#src/features/search/model/typos.ts';

const near = {
  synonyms: [
    { from: ['老人', 'elderly', 'old people'], to: ['老年人'] },
    { from: ['手机'], to: ['智能手机'] },
    { from: ['教体局'], to: ['教育和体育局', '教育局'] },
  ],
  traditional: '學質',
  simplified: '学质',
};

test.each([
  ['科學素質', ['科学素质']],
  ['老人', ['老年人']],
  ['old people', ['老年人']],
  ['Elderly', ['老年人']],
  ['教体局', ['教育和体育局', '教育局']],
  ['老人 手机', ['老年人 智能手机', '老年人 手机', '老人 智能手机']],
  ['三千人次', ['3000人次']],
  ['科普、教育', ['科普 教育']],
  ['智能手机', []],
  ['志愿者', []],
])('offers for %s', (query, expected) => {
  const parsed = parseQuery(query);
  if (parsed.kind !== 'phrases') throw new Error(query);
  expect(alternativesOf(parsed, near).map((each) => each.query)).toEqual(expected);
});

test('splits a run of words into those it knows', () => {
  expect(splitIntoWords({ phrases: ['老人手机班'] }, near, ['手机'])).toEqual([
    ['老人', '老年人'],
    ['手机', '智能手机'],
  ]);
});

test.each([
  ['志愿着', '志愿者', true],
  ['志愿', '志愿者', true],
  ['志愿愿者', '志愿者', true],
  ['愿志者', '志愿者', true],
  ['志愿者', '志愿者', false],
  ['老年人', '志愿者', false],
  ['科', '科普', false],
])('%s is one slip from %s: %s', (a, b, expected) => {
  expect(isOneSlip([...a], [...b])).toBe(expected);
});

test('finds what was meant among words and in a text', () => {
  expect(findSimilarWords('农名', ['农民', '青少年', '农村'])).toEqual(['农民', '农村']);
  expect(findSlipText('建设新时代文明实践中心。', '文明实践中新')).toBe('文明实践中心');
  expect(findSlipText('科普', '志愿者')).toBeUndefined();
});
