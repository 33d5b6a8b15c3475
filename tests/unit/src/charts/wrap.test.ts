import { expect, test } from 'vitest';
import { wrapText } from '#src/charts/wrap.ts';
import { atLeastOne } from '../../../at-least-one.ts';

const linesOf = (text: string, width: number) =>
  wrapText(text, 10, width).map(({ words }) => words);

test('Han text is cut anywhere, but never before a closing mark', () => {
  expect(linesOf('一二三四五六', 40)).toEqual(['一二三四', '五六']);
  expect(linesOf('一二三四，五六', 40)).toEqual(['一二三四，', '五六']);
});

test('Latin words stay whole; one that is wider than a line is cut', () => {
  // 0.56 of 10 px a letter: 11 letters in 62 px.
  expect(linesOf('share of citizens', 62)).toEqual(['share of ', 'citizens']);
  expect(linesOf('abcdefghijklmno', 62)).toEqual(['abcdefghijk', 'lmno']);
});

test('lines say where they begin, and joined they are the text', () => {
  const text = '到2025年 at least 50 person-times，至少 50 人次。';
  const lines = wrapText(text, 10, 70);
  expect(lines.map(({ words }) => words).join('')).toBe(text);
  for (const { from, words } of atLeastOne(lines))
    expect(text.slice(from, from + words.length)).toBe(words);
});

test('no words are no line', () => {
  expect(linesOf('', 40)).toEqual([]);
});

test('a word after a closing mark begins a line where it has no room, the mark does not', () => {
  expect(linesOf('“科普”APP文章', 50)).toEqual(['“科普”', 'APP文章']);
  expect(linesOf('一二三“四五”', 40)).toEqual(['一二三', '“四五”']);
  expect(linesOf('see “one”: two “', 70)).toEqual(['see “one”: ', 'two “']);
});

test('the quotation marks of Chinese are as wide as its signs', () => {
  expect(linesOf('“科普”“中国”', 60)).toEqual(['“科普”“中', '国”']);
});
