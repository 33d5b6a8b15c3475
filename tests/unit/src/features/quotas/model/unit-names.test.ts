/** Reference values: what a reader means by each name, told by a language model, not a person. */
import { expect, test } from 'vitest';
import { readUnitNames } from '#src/features/quotas/model/unit-names.ts';

const UNITS = ['人', '人次', '名', '%'];
const NAMES = {
  人: { one: 'person', other: 'persons' },
  名: { one: 'person', other: 'persons' },
  人次: { one: 'person-time', other: 'person-times' },
};

test.each([
  ['1000person-times', '1000人次', ['人次']],
  ['1000persontimes', '1000人次', ['人次']],
  ['1person-time', '1人次', ['人次']],
  ['5persons', '5人', ['人', '名']],
  ['5people', '5人', ['人', '名']],
  ['5persons(名)', '5名', undefined],
  ['5persons(人)', '5人', undefined],
  ['90percent', '90%', undefined],
  ['90%', '90%', undefined],
  ['5人次', '5人次', undefined],
  ['', '', undefined],
])('reads %j as %j', (text, read, units) => {
  expect(readUnitNames(text, UNITS, NAMES)).toEqual(units ? { text: read, units } : { text: read });
});

test('without names nothing is read', () => {
  expect(readUnitNames('5persons', UNITS, undefined)).toEqual({ text: '5persons' });
});

test('a unit that does not occur has no name', () => {
  expect(readUnitNames('5person-times', ['人'], NAMES)).toEqual({
    text: '5人-times',
    units: ['人'],
  });
});
