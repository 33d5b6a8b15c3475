import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  foldForSearch,
  fromIndexContent,
  searchTokens,
  toIndexContent,
  toPhraseQuery,
} from '#src/text/tokens.ts';
import { atLeastOne } from '../../../at-least-one.ts';
import { chineseText } from './chinese-text.ts';

test.each([
  ['到 2025 年', '到2025年'],
  ['３０００人次', '3000人次'],
  ['９０％', '90%'],
  ['ＡＰＰ', 'app'],
  ['(2021-2025年)', '（2021—2025年）'],
  ['国发[2021]9号', '国发〔2021〕9号'],
  ['省委,市委', '省委，市委'],
  ['"十四五"', '“十四五”'],
  ['「十四五」', '“十四五”'],
  ['——', '-'],
  ['⼈⼯', '人工'],
  ['二○三五', '二〇三五'],
  ['志\u200B愿\uFEFF者', '志愿者'],
])('folds %s like %s', (a, b) => {
  expect(foldForSearch(a)).toBe(foldForSearch(b));
});

test.each([
  ['500人次', '1500人次'],
  ['1.5万', '15万'],
  ['。', '，'],
  ['、', '，'],
  ['①', '1'],
  ['愿', '願'],
])('keeps %s apart from %s', (a, b) => {
  expect(foldForSearch(a)).not.toBe(foldForSearch(b));
});

test('keeps numbers and Latin words whole', () => {
  expect(searchTokens('5G、1.5万，2.科普APP。').map(({ text }) => text)).toEqual([
    '5',
    'g',
    '、',
    '1.5',
    '万',
    '，',
    '2',
    '.',
    '科',
    '普',
    'app',
    '。',
  ]);
});

test('keeps two Latin words or numbers apart', () => {
  expect(foldForSearch('Science  Literacy 10 20')).toBe('science literacy 10 20');
});

test('folds what is folded to itself', () => {
  fc.assert(
    fc.property(chineseText, (text) => {
      expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
    }),
  );
});

test('gives tokens in order, inside the text, that fold to themselves', () => {
  fc.assert(
    fc.property(chineseText, (text) => {
      const whole = `科${text}`;
      let read = 0;
      for (const { start, end } of atLeastOne(searchTokens(whole))) {
        expect(start).toBeGreaterThanOrEqual(read);
        expect(end).toBeGreaterThan(start);
        read = end;
      }
      expect(read).toBeLessThanOrEqual(whole.length);
    }),
  );
});

test('gives the exact text back from index content', () => {
  fc.assert(
    fc.property(chineseText, (text) => {
      expect(fromIndexContent(toIndexContent(text))).toBe(text);
      // Pagefind hands content out without the joins.
      expect(fromIndexContent(toIndexContent(text).replaceAll('\u200B', ''))).toBe(text);
    }),
  );
});

test('writes a phrase as blank-parted words in one pair of double quotes', () => {
  expect(toPhraseQuery('到 2025 年，90％')).toBe('"到 2025 年 ， 90 %"');
  expect(toPhraseQuery(' \u0000\uD800')).toBe('');
  fc.assert(
    fc.property(chineseText, (text) => {
      expect(toPhraseQuery(text)).toMatch(/^$|^"[^"]+"$/);
    }),
  );
});
