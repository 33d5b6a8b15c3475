import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAmount, parseNumber, rewriteNumbers } from '#src/features/search/model/amount.ts';

test.each([
  ['三千', 3000],
  ['一万二千三百', 12_300],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['两百', 200],
  ['二〇三五', 2035],
  ['1万', 10_000],
  ['1.5万', 15_000],
  ['14.3', 14.3],
  ['1,000', 1000],
  ['三亿', 300_000_000],
])('reads %s as %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each(['', '万', '志愿者', '百百'])('reads no number in “%s”', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});

test.each([
  ['3000 人次', 3000, '人次'],
  ['３０００人', 3000, '人'],
  ['16%', 16, '%'],
  ['１６％', 16, '%'],
  ['百分之九十', 90, '%'],
  ['一万人次', 10_000, '人次'],
  ['30个', 30, '个'],
  ['2025', 2025, undefined],
])('reads %s as an amount', (text, value, unit) => {
  expect(parseAmount(text)).toEqual({ value, unit });
});

test.each(['3000志愿者', '5G', '2021-2025', '百分之九十人'])('%s is no amount', (text) => {
  expect(parseAmount(text)).toBeUndefined();
});

test.each([
  ['三千人次', ['3000人次']],
  ['10000人次', ['1万人次']],
  ['1万人次', ['10000人次']],
  ['百分之十六', ['16%']],
  ['志愿者', []],
])('writes the numbers of %s in other ways', (phrase, ways) => {
  expect(rewriteNumbers(phrase)).toEqual(ways);
});

test('reads any string without an error, very long ones too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      parseAmount(text);
      rewriteNumbers(text);
    }),
  );
  for (const text of ['万'.repeat(10_000), '1'.repeat(10_000), '1,'.repeat(5000)]) {
    const start = performance.now();
    parseAmount(text);
    rewriteNumbers(text);
    // Reported and not asserted: a busy machine is not a fault of the reading.
    const taken = (performance.now() - start).toFixed(1);
    console.log(`${text.slice(0, 2)} × ${text.length}: ${taken} ms (aim: 100)`);
  }
});
