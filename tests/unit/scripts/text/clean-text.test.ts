/**
 * Reference values: places counted in short words by a language model; no person has checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepCharacters, sliceClean, spanOf } from '#scripts/text/clean-text.ts';
import { chineseText } from '../../src/text/chinese-text.ts';

// 孟津区 prints « 到 2025 年,»
const SOURCE = '到 2025 年,';
const clean = keepCharacters(SOURCE, [0, 2, 3, 4, 5, 7, 8]);

test('a clean text has the kept characters, their shadow and their places', () => {
  expect(clean).toEqual({
    text: '到2025年,',
    shadow: '到2025年，',
    offsets: [0, 2, 3, 4, 5, 7, 8],
  });
});

test.each<[number, number | undefined, string, number[]]>([
  [0, undefined, '到2025年,', [0, 2, 3, 4, 5, 7, 8]],
  [1, 5, '2025', [2, 3, 4, 5]],
  [5, undefined, '年,', [7, 8]],
  [-1, undefined, ',', [8]],
  [3, 3, '', []],
  [9, undefined, '', []],
])('a slice from %j to %j is again one: %s', (start, end, text, offsets) => {
  const slice = sliceClean(clean, start, end);
  expect(slice).toMatchObject({ text, offsets });
  expect(slice.shadow).toHaveLength(text.length);
});

describe('the span', () => {
  test('reaches over what was left out', () => {
    expect(spanOf(clean)).toEqual({ start: 0, end: 9 });
    expect(spanOf(sliceClean(clean, 4, 6))).toEqual({ start: 5, end: 8 });
  });

  test('of nothing is a fault of the program', () => {
    expect(() => spanOf(keepCharacters(SOURCE, []))).toThrow('an empty text has no span');
  });
});

test('any part of any text stands at its span', () => {
  fc.assert(
    fc.property(chineseText, fc.nat(), fc.nat(), (words, from, count) => {
      const text = `科${words}`;
      const whole = keepCharacters(text, Array.from(text.split('').keys()));
      const start = from % text.length;
      const part = sliceClean(whole, start, start + 1 + count);
      const span = spanOf(part);
      expect(text.slice(span.start, span.end)).toBe(part.text);
      expect(part.shadow).toHaveLength(part.text.length);
    }),
  );
});
