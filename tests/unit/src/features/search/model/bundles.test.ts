/** Reference values: pairs and runs counted in a few short texts by a language model, not by a person. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fileOfPair,
  hasPair,
  pairsOf,
  splitIntoBundles,
  toPairFiles,
} from '#src/features/search/model/bundles.ts';
import { chineseText } from '../../../text/chinese-text.ts';

test('plans are cut in order, ten to a bundle', () => {
  expect(splitIntoBundles([])).toEqual([]);
  expect(splitIntoBundles(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']]);
  const many = Array.from({ length: 21 }, (_, index) => `p${index}`);
  expect(splitIntoBundles(many).map((bundle) => bundle.length)).toEqual([10, 10, 1]);
  expect(splitIntoBundles(many).flat()).toEqual(many);
});

test.each([
  ['', []],
  ['科', ['科']],
  ['科普', ['科 普']],
  ['500人次', ['500 人', '人 次']],
  ['ＡＰＰ 科', ['app 科']],
])('a text with %j holds the pairs %j', (phrase, pairs) => {
  expect(pairsOf(phrase)).toEqual(pairs);
});

test('a pair is of the bundles that have a text with it, as runs', () => {
  const [file = {}, ...others] = toPairFiles([['科普'], ['科普。', '科'], [], ['普']]);
  expect(others).toEqual([]);
  expect(file['科 普']).toEqual([0, 2]);
  expect(file['普']).toEqual([0, 2, 3, 4]);
  expect([0, 1, 2, 3, 4].map((bundle) => hasPair(file, '普', bundle))).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
  expect(hasPair(file, '没 有', 0)).toBe(false);
  expect(hasPair(file, 'toString', 0)).toBe(false);
});

test('no texts are no files', () => {
  expect(toPairFiles([])).toEqual([]);
  expect(toPairFiles([[''], []])).toEqual([]);
});

test('every pair of a text is found in the file of its number, for any texts', () => {
  const bundles = fc.array(fc.array(chineseText, { maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(bundles, (texts) => {
      const all = [...texts, ['科普志愿者']];
      const files = toPairFiles(all);
      const lost = all.flatMap((own, bundle) =>
        own
          .flatMap(pairsOf)
          .filter((pair) => !hasPair(files[fileOfPair(pair, files.length)] ?? {}, pair, bundle)),
      );
      expect(lost).toEqual([]);
      expect(hasPair(files[fileOfPair('科 普', files.length)] ?? {}, '科 普', all.length - 1)).toBe(
        true,
      );
    }),
  );
});
