import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  spokenCall,
  spokenDigits,
  spokenNumber,
} from '#src/features/own-plan/model/spoken-number.ts';
import { parseNumeral } from '#scripts/grammar/numeral.ts';

test.each([
  ['0', '零'],
  ['2', '二'],
  ['10', '十'],
  ['12', '十二'],
  ['20', '二十'],
  ['22', '二十二'],
  ['101', '一百零一'],
  ['110', '一百一十'],
  ['200', '二百'],
  ['222', '二百二十二'],
  ['1010', '一千零一十'],
  ['2000', '两千'],
  ['2500', '两千五百'],
  ['2,500', '两千五百'],
  ['10000', '一万'],
  ['12000', '一万二千'],
  ['22000', '两万二千'],
  ['20003', '两万零三'],
  ['200000', '二十万'],
  ['110000', '十一万'],
  ['100010000', '一亿零一万'],
  ['200000000', '两亿'],
  ['1000000000000', '一万亿'],
  ['14.3', '十四点三'],
  ['2.05', '二点零五'],
  ['0.5', '零点五'],
  ['3.0', '三点零'],
  ['007', '零零七'],
])('%s is said %s', (written, spoken) => {
  expect(spokenNumber(written)).toBe(spoken);
});

test('the place in a row has no 两', () => {
  expect(spokenNumber('2000', { ordinal: true })).toBe('二千');
});

test('a number that no word reaches is said digit by digit, as a year and a telephone number are', () => {
  expect(spokenNumber('12345678901234567')).toBe('一二三四五六七八九零一二三四五六七');
  expect(spokenDigits('2025')).toBe('二零二五');
  expect(spokenCall('0379-6110')).toBe('零三七九，六幺幺零');
});

test('what is said of a whole number is read as the same number by the rules that read the plans', () => {
  const numbers = fc.oneof(
    fc.integer({ min: 0, max: 12_000 }),
    fc.integer({ min: 0, max: 999_999_999_999 }),
    // Numbers with many zeros.
    fc
      .array(fc.constantFrom('0', '0', '0', '1', '2', '9'), { minLength: 1, maxLength: 12 })
      .map((digits) => Number(digits.join(''))),
  );
  fc.assert(
    fc.property(numbers, (value) => {
      expect(parseNumeral(spokenNumber(String(value)))).toBe(value);
    }),
    { numRuns: 3000 },
  );
});
