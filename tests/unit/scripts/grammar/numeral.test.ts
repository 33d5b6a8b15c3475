/**
 * Reference values: numbers as anyone who reads Chinese reads them, written down by a language model;
 * `writeHan` writes them anew for the way back. No person has checked them.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumeral } from '#scripts/grammar/numeral.ts';

test.each([
  ['3000', 3000],
  ['11.5', 11.5],
  ['1万', 10_000],
  ['1.5万', 15_000],
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零五', 105],
  ['三千', 3000],
  ['一万二千', 12_000],
  ['三十万', 300_000],
  ['2,400', 2400],
  ['2万3千', 23_000],
  ['一万五', 15_000],
  ['两千五', 2500],
  ['一万零五', 10_005],
  ['一万亿', 1_000_000_000_000],
  ['0.07万', 700],
])('reads %s', (written, value) => {
  expect(parseNumeral(written)).toBe(value);
});

test.each([
  '',
  '人',
  '一二',
  '3.',
  '千人',
  '.5',
  '1,00',
  '1，000',
  '万',
  '百千万',
  '十四五',
  '３０００',
  '3 000',
  '3000\r\n',
  '-3',
  '二〇二五',
  '壹',
  '𠮷',
])('refuses %j', (written) => {
  expect(parseNumeral(written)).toBeUndefined();
});

/** Writes a number below a hundred million in Chinese, as an official would. */
function writeHan(value: number): string {
  const digits = '零一二三四五六七八九';
  const below = (part: number): string => {
    let written = '';
    let gap = false;
    for (const [place, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / place) % 10;
      if (digit === 0) gap = written !== '';
      else {
        written += `${gap ? '零' : ''}${digits.charAt(digit)}${name}`;
        gap = false;
      }
    }
    return written;
  };
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const joint = high > 0 && low > 0 && low < 1000 ? '零' : '';
  return `${high > 0 ? `${below(high)}万` : ''}${joint}${below(low)}`;
}

test('reads back every Chinese number below a hundred million', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
      expect(parseNumeral(writeHan(value))).toBe(value);
    }),
  );
});

test('reads back every number of digits, with 万 or without', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => {
      expect(parseNumeral(String(value))).toBe(value);
      expect(parseNumeral(`${value}万`)).toBe(value * 10_000);
      expect(parseNumeral(`${value}千`)).toBe(value * 1000);
    }),
  );
});
