/**
 * Reference values: forms of characters as Unicode has them, and words of the plans as printed, folded
 * by eye by a language model. No person has checked them.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldCharacters } from '#src/text/fold.ts';
import { chineseText } from './chinese-text.ts';

const folded = (text: string) =>
  foldCharacters(text)
    .map(({ character }) => character)
    .join('');

test.each([
  ['３０００人次（ＡＰＰ），2021-2025', '3000人次（app），2021—2025'],
  ['到 2025 年,完成', '到 2025 年，完成'],
  ['国发[2021]9号', '国发（2021）9号'],
  ['国发〔2021〕9号', '国发（2021）9号'],
  ['「双减」『双减』"双减"', '“双减““双减““双减“'],
  ['甲\t乙\r\n丙　丁', '甲 乙  丙 丁'],
  ['二○三五 二◯三五', '二〇三五 二〇三五'],
  ['①½Ⅳ㎡', '①½Ⅳ㎡'],
  ['⼈', '人'],
  ['Ａa', 'aa'],
  ['省｡市､县', '省。市、县'],
  ['', ''],
  ['志\u200b愿\u2060者\u0000\uD800⠿', '志愿者'],
  ['𠮷👍🏽', '𠮷👍🏽'],
])('%j is %j', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('a character knows the place of the one that it stands for, in UTF-16 units', () => {
  expect(foldCharacters('𠮷\u200bＡ')).toEqual([
    { character: '𠮷', start: 0, end: 2 },
    { character: 'a', start: 3, end: 4 },
  ]);
});

test('places follow one another in the text, and what is folded is folded to itself', () => {
  fc.assert(
    fc.property(chineseText, (text) => {
      const places = foldCharacters(text).flatMap(({ start, end }) => [start, end]);
      expect([0, ...places, text.length]).toEqual(
        [0, ...places, text.length].toSorted((a, b) => a - b),
      );
      expect(folded(folded(text))).toBe(folded(text));
    }),
  );
});
