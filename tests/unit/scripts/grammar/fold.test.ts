/**
 * Reference values: the full-width, half-width and variant forms of each character as Unicode and
 * Chinese typesetting have them, written down by a language model; words of plans are cited as the
 * file prints them. No person has checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { chineseText } from '../../src/text/chinese-text.ts';

describe('folds', () => {
  test.each([
    [',', '，'],
    [':', '：'],
    [';', '；'],
    ['?', '？'],
    ['!', '！'],
    ['(', '（'],
    [')', '）'],
    ['．', '.'],
    ['％', '%'],
    ['－', '-'],
    ['―', '—'],
    ['–', '—'],
    ['─', '—'],
    ['〜', '~'],
    ['～', '~'],
    ['･', '·'],
    ['•', '·'],
    ['｡', '。'],
  ])('%s to %s', (mark, folded) => {
    expect(foldCharacters(mark)).toBe(folded);
  });

  test('digits and Latin letters to half width', () => {
    expect(foldCharacters('０１２３４５６７８９')).toBe('0123456789');
    expect(foldCharacters('ＡＺａｚ')).toBe('AZaz');
  });

  test.each([
    // 鹤壁市, 泰山区, 孟津区, 青铜峡市 as printed
    [
      '各县区人民政府,市人民政府各部门,各有关单位:',
      '各县区人民政府，市人民政府各部门，各有关单位：',
    ],
    ['(2022—2025年)', '（2022—2025年）'],
    ['省委、省政府,市委、市政府', '省委、省政府，市委、市政府'],
    ['牵头单位: 区教体局、团区委、区科协。', '牵头单位： 区教体局、团区委、区科协。'],
    ['一名专(兼)职科技教师', '一名专（兼）职科技教师'],
  ])('%s to %s', (printed, folded) => {
    expect(foldCharacters(printed)).toBe(folded);
  });

  test('straight quotation marks in turn, whatever their width', () => {
    expect(foldCharacters('"十四五"期间"双减"')).toBe('“十四五”期间“双减”');
    expect(foldCharacters('＂十四五＂')).toBe('“十四五”');
    expect(foldCharacters('"十四五",达到９０％(含)')).toBe('“十四五”，达到90%（含）');
    expect(foldCharacters('"没有写完')).toBe('“没有写完');
  });
});

test.each([
  '',
  '“十四五”',
  '，。、；：？！（）《》—…·',
  '国发〔2021〕9号',
  'APP',
  '2-3',
  '\r\n\t　',
  '𠮷👍🏽',
  '\uD800',
])('leaves %j as it is', (text) => {
  expect(foldCharacters(text)).toBe(text);
});

test('the shadow is as long as the text, and its own shadow', () => {
  fc.assert(
    fc.property(fc.oneof(chineseText, fc.string({ unit: 'binary' })), (text) => {
      const shadow = foldCharacters(text);
      expect(shadow).toHaveLength(text.length);
      expect(foldCharacters(shadow)).toBe(shadow);
    }),
  );
});

test('every character but a quotation mark is folded by itself', () => {
  fc.assert(
    fc.property(chineseText, chineseText, (a, b) => {
      const bare = (text: string) => text.replace(/["＂]/g, '');
      expect(foldCharacters(bare(a) + bare(b))).toBe(
        foldCharacters(bare(a)) + foldCharacters(bare(b)),
      );
    }),
  );
});
