import { expect, test } from 'vitest';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';
import { zh } from '#src/i18n/zh/index.ts';

test('a comparator is read with its unit', () => {
  expect(quotaInWords({ value: 16, unit: '%', comparator: '>' }, zh)).toBe('超过 16\u00a0%');
  expect(quotaInWords({ value: 18, unit: '%', comparator: '>=' }, zh)).toBe('不低于 18\u00a0%');
  expect(quotaInWords({ value: 50, unit: '人次', comparator: '>=' }, zh)).toBe('不少于 50 人次');
  expect(quotaInWords({ value: 4000, unit: '人', comparator: '=' }, zh)).toBe('4000 人');
});

test('digits are grouped from five on', () => {
  expect(quotaInWords({ value: 10000, unit: '人次', comparator: '=' }, zh)).toBe('10,000 人次');
});
