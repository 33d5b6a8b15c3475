import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBreaths } from '#src/features/own-plan/model/breaths.ts';

test('says a short sentence at once', () => {
  expect(splitBreaths('到二零二五年，发展科技志愿者四千人。')).toEqual([
    '到二零二五年，发展科技志愿者四千人。',
  ]);
});

test('parts a long sentence where a speaker breathes, quotation marks kept with their words', () => {
  const long = `“${'甲'.repeat(30)}”，“${'乙'.repeat(30)}。”`;
  expect(splitBreaths(long)).toEqual([`“${'甲'.repeat(30)}”，`, `“${'乙'.repeat(30)}。”`]);
});

test('marks alone are not said', () => {
  expect(splitBreaths('——。')).toEqual([]);
  expect(splitBreaths('')).toEqual([]);
});

test('leaves out no word and says none twice', () => {
  const sentence = fc
    .array(fc.constantFrom('科', '素质提升行动', '，', '。', '“', '”', '、', '二千人次', 'APP'), {
      maxLength: 60,
    })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(sentence, (text) => {
      const words = (of: string) => of.replace(/[^\p{L}]/gu, '');
      expect(words(splitBreaths(text).join(''))).toBe(words(text));
    }),
  );
});
