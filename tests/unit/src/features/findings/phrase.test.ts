import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseAround, wordsOf } from '#src/features/findings/model/phrase.ts';

/** The phrase around the first occurrence of some words. */
function around(text: string, number: string): string {
  const start = text.indexOf(number);
  return wordsOf(phraseAround(text, { start, end: start + number.length }));
}

describe('phraseAround', () => {
  it.each([
    [
      '提升能力，全区公民具备科学素质的比例超过16%。',
      '超过16%',
      '全区公民具备科学素质的比例超过16%',
    ],
    ['每年开展培训，到2025年培训300人次以上；其他', '300人次', '到2025年培训300人次以上'],
    ['培训1,000人次,新增2家', '1,000人次', '培训1,000人次'],
    [
      '培训农技人员50人次、高素质农民500人以上。',
      '500人以上',
      '培训农技人员50人次、高素质农民500人以上',
    ],
    ['3家', '3家', '3家'],
  ])('takes of «%s» the words between marks around %s', (text, number, phrase) => {
    expect(around(text, number)).toBe(phrase);
  });

  it('gives words of the text, one after another', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '，', '。', ',', '1', ' ') });
    fc.assert(
      fc.property(text, text, text, (before, number, after) => {
        const place = { start: before.length, end: before.length + number.length };
        const phrase = phraseAround(before + number + after, place);
        expect(phrase.number).toBe(number);
        expect(before.endsWith(phrase.before)).toBe(true);
        expect(after.startsWith(phrase.after)).toBe(true);
      }),
    );
  });
});
