/** Reference values: which wordings a reader takes for the same, told by a language model, not a person. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordingKey, wordTokens } from '#src/text/wording.ts';
import { chineseText } from './chinese-text.ts';

test.each([
  ['推动科普，进社区。', '推动科普进 社区'],
  ['到2025年，达到15%。', '到２０２５ 年,达到15％'],
  ['“科普中国”APP', '「科普中国」ａｐｐ'],
  ['一、二；三', '一二三'],
  ['', '，。'],
])('%j is worded as %j', (a, b) => {
  expect(wordingKey(a)).toBe(wordingKey(b));
});

test.each([
  ['达到15%', '达到15'],
  ['15个', '1.5个'],
  ['1 5个', '15个'],
  ['互联网+', '互联网'],
  ['科普', '普科'],
])('%j is not worded as %j', (a, b) => {
  expect(wordingKey(a)).not.toBe(wordingKey(b));
});

test('words stand in the text, in order', () => {
  expect(wordTokens('到 2025 年，𠮷').map(({ text }) => text)).toEqual(['到', '2025', '年', '𠮷']);
  fc.assert(
    fc.property(chineseText, (text) => {
      // A sign that folds into two words, such as İ, is the place of both.
      const tokens = wordTokens(text);
      for (const places of [tokens.map(({ start }) => start), tokens.map(({ end }) => end)])
        expect([0, ...places, text.length]).toEqual(
          [0, ...places, text.length].toSorted((a, b) => a - b),
        );
    }),
    { examples: [['İ']] },
  );
});
