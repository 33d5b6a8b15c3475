import { expect, test } from 'vitest';
import { en } from '#src/i18n/en/index.ts';
import { frequencyTerms } from '#src/i18n/frequency-terms.ts';
import { termsInWords } from '#src/i18n/kind-in-words.ts';
import { amountInSequence, commitmentInWords, quotaInWords } from '#src/i18n/quota-in-words.ts';
import { zh } from '#src/i18n/zh/index.ts';

test('a comparator is read with its unit', () => {
  expect(quotaInWords({ value: 16, unit: '%', comparator: '>' }, zh)).toBe('超过16%');
  expect(quotaInWords({ value: 18, unit: '%', comparator: '>=' }, zh)).toBe('不低于18%');
  expect(quotaInWords({ value: 50, unit: '人次', comparator: '>=' }, zh)).toBe('不少于50人次');
  expect(quotaInWords({ value: 4000, unit: '人', comparator: '=' }, zh)).toBe('4000人');
});

test('the parts of a number follow each other with the gaps of the language, none before %', () => {
  const inParts = (amount: Parameters<typeof quotaInWords>[0]) =>
    [zh, en].map((messages) => {
      const { before, digits, unit } = amountInSequence(amount, messages);
      return [before, digits, unit];
    });
  expect(inParts({ value: 16, unit: '%', comparator: '>' })).toEqual([
    ['超过', '16', '%'],
    ['more than ', '16', '%'],
  ]);
  expect(inParts({ value: 4000, unit: '人', comparator: '=' })).toEqual([
    ['', '4000', '人'],
    ['', '4,000', ' persons'],
  ]);
});

test('bounds from above, ranges and changes are said in both languages', () => {
  const inBoth = (amount: Parameters<typeof quotaInWords>[0]) =>
    [zh, en].map((messages) => quotaInWords(amount, messages));
  const some = { value: 45, unit: '人', comparator: '<=' } as const;
  expect(inBoth(some)).toEqual(['不超过45人', 'at most 45 persons']);
  expect(inBoth({ ...some, comparator: '<' })).toEqual(['低于45人', 'less than 45 persons']);
  const range = { value: 1, valueMax: 1200, unit: '场', comparator: '=' } as const;
  expect(inBoth(range)).toEqual(['1—1200场', '1–1,200 events']);
  const change = { value: 4, unit: '个百分点', comparator: '>=', kind: 'change' } as const;
  expect(inBoth(change)).toEqual(['增加不少于4个百分点', 'up by at least 4 percentage points']);
  const less = { ...change, value: -1, comparator: '=' } as const;
  expect(inBoth(less)).toEqual(['减少1个百分点', 'down by 1 percentage point']);
});

test('denominators, baselines and rare frequencies stand among the terms', () => {
  const rate = {
    value: 25,
    unit: '名',
    comparator: '=',
    deadline: null,
    deadlineWords: null,
    scope: 'whole',
    scopeWords: null,
    per: { value: 10000, unit: '人', words: '每万人' },
    baseline: { value: 20, quote: '20名', span: { start: 1, end: 4 } },
    frequency: 'every-2-years',
  } as const;
  expect(termsInWords(rate, zh)).toBe('每万人 · 每两年 · 起点20名');
  expect(termsInWords(rate, en)).toBe('per 10,000 persons · every two years · from 20 persons');
  expect(commitmentInWords(rate, zh)).toBe('每万人每两年25名 起点20名');
  expect(commitmentInWords(rate, en)).toBe(
    '25 persons every two years per 10,000 persons from 20 persons',
  );
  const perTown = { ...rate, per: { value: 1, unit: '乡镇', words: '每个乡镇' } };
  expect(frequencyTerms(perTown, zh)).toEqual(['每个乡镇', '每两年']);
  expect(frequencyTerms(perTown, en)).toEqual(['per township', 'every two years']);
});

test('digits are grouped from five on', () => {
  expect(quotaInWords({ value: 10000, unit: '人次', comparator: '=' }, zh)).toBe('10,000人次');
});
