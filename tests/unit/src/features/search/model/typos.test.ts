/** Reference values: slips of a pen, judged by a language model, not a person. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSimilarWords, findSlipText, isOneSlip } from '#src/features/search/model/typos.ts';

test.each([
  ['志愿着', '志愿者', true], // another
  ['志愿', '志愿者', true], // missing
  ['志愿愿者', '志愿者', true], // too many
  ['志者愿', '志愿者', true], // swapped
  ['志愿者', '志愿者', false],
  ['志工', '志愿者', false],
  ['者愿志', '志愿者', false],
  ['志', '志愿', false], // too short to tell
  ['', '', false],
  ['𠮷山', '𠮷水', true],
])('%s for %s: %s', (typed, meant, is) => {
  expect(isOneSlip([...typed], [...meant])).toBe(is);
});

test('is the same the other way round, whatever the words', () => {
  const word = fc.array(fc.constantFrom(...'志愿者科普'), { maxLength: 5 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneSlip(a, b)).toBe(isOneSlip(b, a));
    }),
  );
});

test('every slip in a word of three or more is told', () => {
  const word = fc.array(fc.constantFrom(...'志愿者科普'), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(word, fc.nat(), (letters, at) => {
      const place = at % letters.length;
      expect(isOneSlip(letters, letters.with(place, '错'))).toBe(true);
      expect(isOneSlip(letters, letters.toSpliced(place, 1))).toBe(true);
      expect(isOneSlip(letters, letters.toSpliced(place, 0, '错'))).toBe(true);
    }),
  );
});

test('words are found in the order given', () => {
  expect(findSimilarWords('志愿着', ['科普', '志愿者', '志愿'])).toEqual(['志愿者', '志愿']);
  expect(findSimilarWords('', ['科普'])).toEqual([]);
});

test.each([
  ['发展科技志愿者队伍', '科技志愿着', '科技志愿者'],
  ['发展 科技 志愿者', '科技志愿着', '科技 志愿者'],
  ['ＡＰＰ信息员', 'APP信息圆', 'ＡＰＰ信息员'],
  ['发展科技志愿者', '科技自愿书', undefined],
  ['', '科技', undefined],
])('in %s, %s stands for %s', (text, phrase, words) => {
  expect(findSlipText(text, phrase)).toBe(words);
});
