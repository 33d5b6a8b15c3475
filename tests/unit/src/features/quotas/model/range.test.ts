import { expect, test } from 'vitest';
import { unitsEn } from '#src/i18n/en/units.ts';
import { isInRange, parseRange } from '#src/features/quotas/model/range.ts';

const UNITS = ['%', '人', '人次', '个'];
const from = (value: number, included = true) => ({ value, included });

test.each([
  ['≥ 1000 人次', { min: from(1000), units: ['人次'] }],
  ['人次 ≥ 1000', { min: from(1000), units: ['人次'] }],
  ['>=1000', { min: from(1000) }],
  ['不少于1,000人次', { min: from(1000), units: ['人次'] }],
  ['1万人次以上', { min: from(10_000), units: ['人次'] }],
  ['超过15％', { min: from(15, false), units: ['%'] }],
  ['＜ ５０ %', { max: from(50, false), units: ['%'] }],
  ['至多 20 个', { max: from(20), units: ['个'] }],
  ['100—500', { min: from(100), max: from(500) }],
  ['1~3万人次', { min: from(10_000), max: from(30_000), units: ['人次'] }],
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
  expect(isInRange(1000, '人', { ...min, units: ['人次'] })).toBe(false);
});

test.each([
  ['at least 1000', { min: from(1000) }],
  ['at least 1,000 person-times', { min: from(1000), units: ['人次'] }],
  ['Person times ≥ 1000', { min: from(1000), units: ['人次'] }],
  ['more than 16 %', { min: from(16, false), units: ['%'] }],
  ['over 16 per cent', { min: from(16, false), units: ['%'] }],
  ['500 persons or more', { min: from(500), units: ['人', '名'] }],
  ['up to 20 people', { max: from(20), units: ['人', '名'] }],
  ['1 person (名)', { min: from(1), max: from(1), units: ['名'] }],
  ['between 100 and 500', { min: from(100), max: from(500) }],
  ['100 to 500 items', { min: from(100), max: from(500), units: ['个'] }],
  ['≥ 1000 人次', { min: from(1000), units: ['人次'] }],
])('reads %s in English', (text, range) => {
  expect(parseRange(text, [...UNITS, '名'], unitsEn)).toEqual({ kind: 'range', range });
});

test('an English unit that no number has is a fault', () => {
  expect(parseRange('10 lorries', UNITS, unitsEn)).toEqual({
    kind: 'fault',
    fault: 'unknown-unit',
    unit: 'lorries',
  });
});
