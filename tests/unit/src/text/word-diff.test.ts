import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '#src/text/word-diff.ts';
import { wordingKey } from '#src/text/wording.ts';

/** « 同[-甲-]{+乙+} » */
function marked(first: string, second: string): string {
  return diffWords(first, second)
    .map(({ kind, text }) => ({ both: text, first: `[-${text}-]`, second: `{+${text}+}` })[kind])
    .join('');
}

describe('word by word', () => {
  test('shows the words that are in one text only', () => {
    expect(marked('鼓励老年人参加志愿服务', '支持老年人参加志愿服务')).toBe(
      '[-鼓励-]{+支持+}老年人参加志愿服务',
    );
    expect(marked('每年培训300人次。', '每年培训1300人次。')).toBe('每年培训[-300-]{+1300+}人次。');
  });

  test.each([
    ['到2025年，达到15%。', '到２０２５ 年,达到15％'],
    ['“科普中国”APP', '「科普中国」ａｐｐ。'],
    ['一、二；三', '一二三'],
  ])('finds no difference between « %s » and « %s »', (first, second) => {
    expect(diffWords(first, second).map(({ kind }) => kind)).toEqual(['both']);
  });

  test('a percentage is not a number', () => {
    expect(marked('达到15%', '达到15')).toBe('达到15[-%-]');
  });

  test('gives back both texts, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom(...'科普教育素质，。 15%A'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const parts = diffWords(first, second);
        const side = (other: string) =>
          wordingKey(
            parts
              .filter(({ kind }) => kind !== other)
              .map((part) => part.text)
              .join(''),
          ).replaceAll('\u0001', '');
        expect(side('second')).toBe(wordingKey(first).replaceAll('\u0001', ''));
        expect(side('first')).toBe(wordingKey(second).replaceAll('\u0001', ''));
      }),
    );
  });
});
