import { expect, test } from 'vitest';
import { isInRange, parseRange } from '../../../src/quotas/range.ts';

const UNITS = ['%', '人', '人次', '个'];
const from = (value: number, included = true) => ({ value, included });

test.each([
  ['≥ 1000 人次', { min: from(1000), unit: '人次' }],
  ['人次 ≥ 1000', { min: from(1000), unit: '人次' }],
  ['>=1000', { min: from(1000) }],
  ['不少于1,000人次', { min: from(1000), unit: '人次' }],
  ['1万人次以上', { min: from(10_000), unit: '人次' }],
  ['超过15％', { min: from(15, false), unit: '%' }],
  ['＜ ５０ %', { max: from(50, false), unit: '%' }],
  ['至多 20 个', { max: from(20), unit: '个' }],
  ['100—500', { min: from(100), max: from(500) }],
  ['1~3万人次', { min: from(10_000), max: from(30_000), unit: '人次' }],
  ['14.3', { min: from(14.3), max: from(14.3) }],
])('reads %s', (text, range) => {
  expect(parseRange(text, UNITS)).toEqual({ kind: 'range', range });
});

test('blank text is no range', () => {
  expect(parseRange('  ', UNITS)).toEqual({ kind: 'none' });
});

test.each(['abc', '≥', '很多', '<b>1</b>', '1e9', '--', '人次', '1..2', '{}'])(
  'says that %s is no number',
  (text) => {
    expect(parseRange(text, UNITS)).toEqual({ kind: 'fault', fault: 'no-number' });
  },
);

test('a unit that no number has, and ends the wrong way round, are faults of their own', () => {
  expect(parseRange('10斤', UNITS)).toEqual({ kind: 'fault', fault: 'unknown-unit', unit: '斤' });
  expect(parseRange('500—100', UNITS)).toEqual({ kind: 'fault', fault: 'empty' });
});

test('an end is in the range or not, as written', () => {
  const min = { min: from(1000) };
  expect(isInRange(1000, '人次', min)).toBe(true);
  expect(isInRange(1000, '人次', { min: from(1000, false) })).toBe(false);
  expect(isInRange(1000, '人', { ...min, unit: '人次' })).toBe(false);
});
