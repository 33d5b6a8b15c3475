import { expect, test } from 'vitest';
import { suggest, type SuggestionRow } from '#src/features/search/model/suggest.ts';

const rows: SuggestionRow[] = [
  ['term', '科技志愿者', '', '', ''],
  ['term', '志愿者', '', '', ''],
  [
    'indicator',
    '科技志愿者总数',
    'Total number of science volunteers',
    '',
    '/indicators/volunteers/',
  ],
  ['agency', '教育和体育局', 'Education and Sports Bureau', '教体局', '/agencies/education/'],
];

test.each([
  ['志愿', ['志愿者', '科技志愿者', '科技志愿者总数']],
  ['教体', ['教育和体育局']],
  ['SCIENCE', ['科技志愿者总数']],
  ['ｓｃｉ', ['科技志愿者总数']],
  ['sports', ['教育和体育局']],
  ['', []],
  ['没有', []],
])('suggests for “%s”', (typed, texts) => {
  expect(suggest(rows, typed).map(([, text]) => text)).toEqual(texts);
});

test('suggests at most eight', () => {
  const many = Array.from({ length: 30 }, (_, index): SuggestionRow => [
    'term',
    `科普${index}`,
    '',
    '',
    '',
  ]);
  expect(suggest(many, '科普').length).toBe(8);
});
