import { expect, test } from 'vitest';
import { findQuotas, parseNumberQuestion } from '#src/features/search/model/numeric-query.ts';

test.each([
  ['人次>=1000', '>=', 1000, '人次', [], ''],
  ['人次 ≥ 1000', '>=', 1000, '人次', [], ''],
  ['≥90%', '>=', 90, '%', [], ''],
  ['＞＝９０％', '>=', 90, '%', [], ''],
  ['志愿者 >1000', '>', 1000, undefined, ['志愿者'], '志愿者'],
  ['志愿者>1000人', '>', 1000, '人', ['志愿者'], '志愿者'],
  ['培训 < 三千人次', '<', 3000, '人次', ['培训'], '培训'],
  ['人次=1万', '=', 10_000, '人次', [], ''],
  ['不低于90%', '>=', 90, '%', [], undefined],
  ['超过 16%', '>', 16, '%', [], undefined],
  ['1万人次', '=', 10_000, '人次', [], undefined],
  ['志愿者 2000人以上', '>=', 2000, '人', ['志愿者'], undefined],
  ['3000 人次', '=', 3000, '人次', [], undefined],
])('reads %s', (query, comparison, value, unit, words, rest) => {
  expect(parseNumberQuestion(query)).toEqual({
    tests: [{ comparison, value, unit }],
    words,
    rest,
  });
});

test('reads a range as two tests', () => {
  expect(parseNumberQuestion('人次 >=1000 <=3000')?.tests).toEqual([
    { comparison: '>=', value: 1000, unit: '人次' },
    { comparison: '<=', value: 3000, unit: '人次' },
  ]);
});

test.each(['志愿者', '<b>', '一', '2021-2025', '>', '双减', '"科普 活动"'])(
  '%s asks for no number',
  (query) => {
    expect(parseNumberQuestion(query)).toBeUndefined();
  },
);

const quota = (value: number, unit: string, zh: string, sentence = '') => ({
  value,
  unit,
  subject: { zh, en: 'volunteers' },
  indicator: 'volunteers',
  sentence,
});

test('respects units, and asks for the words in what is counted first', () => {
  const quotas = [
    quota(2000, '人', '科技志愿者'),
    quota(2000, '人次', '科技志愿者'),
    quota(3000, '人', '农民', '志愿者教农民'),
  ];
  const ask = (query: string) => {
    const question = parseNumberQuestion(query);
    return question ? findQuotas(quotas, question).map((each) => quotas.indexOf(each)) : [];
  };
  expect(ask('志愿者 >=2000人')).toEqual([0]);
  expect(ask('志愿者 >=2000')).toEqual([0, 1]);
  expect(ask('volunteers >=3000')).toEqual([2]);
  expect(ask('教 >=3000')).toEqual([2]);
  expect(ask('>2000')).toEqual([2]);
});
