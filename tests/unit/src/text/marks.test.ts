import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHits, markHits } from '#src/text/marks.ts';
import { foldForSearch, searchTokens } from '#src/text/tokens.ts';
import { atLeastOne } from '../../../at-least-one.ts';
import { chineseText } from './chinese-text.ts';

/** « » around each hit. */
function marked(text: string, ...phrases: string[]): string {
  return markHits(text, phrases)
    .map((segment) => (segment.hit ? `«${segment.text}»` : segment.text))
    .join('');
}

test.each([
  ['科普志愿者，志愿者服务。', ['志愿者'], '科普«志愿者»，«志愿者»服务。'],
  ['到 2025 年底', ['2025年'], '到 «2025 年»底'],
  ['每年1500人次、500人次', ['500人次'], '每年1500人次、«500人次»'],
  ['省委,市委', ['省委，市委'], '«省委,市委»'],
  ['科科科', ['科科'], '«科科科»'],
  ['科科', ['科'], '«科»«科»'],
  ['青少年科普', ['少年', '科普'], '青«少年»«科普»'],
  ['（2021——2025年）', ['2021-2025'], '（«2021——2025»年）'],
  ['ＡＰＰ', ['app'], '«ＡＰＰ»'],
  ['科普', ['志愿'], '科普'],
  ['科普', [''], '科普'],
])('marks in %s the phrases %j', (text, phrases, expected) => {
  expect(marked(text, ...phrases)).toBe(expected);
});

test('re-joins to the text, and every hit folds to a phrase or a run of overlapping ones', () => {
  fc.assert(
    fc.property(chineseText, chineseText, (text, phrase) => {
      fc.pre(foldForSearch(phrase) !== '');
      const whole = `${text}，${phrase}`;
      const segments = markHits(whole, [phrase]);
      expect(segments.map((segment) => segment.text).join('')).toBe(whole);
      for (const segment of atLeastOne(segments.filter(({ hit }) => hit)))
        expect(foldForSearch(segment.text)).toContain(foldForSearch(phrase));
    }),
  );
});

test('finds every run of tokens of a text in it', () => {
  fc.assert(
    fc.property(chineseText, fc.nat(), fc.nat(), (text, from, count) => {
      const tokens = searchTokens(text);
      fc.pre(tokens.length > 0);
      const start = from % tokens.length;
      const run = tokens.slice(start, start + 1 + (count % 6));
      const phrase = text.slice(run[0]?.start, run.at(-1)?.end);
      const hits = findHits(text, [phrase]);
      const span = { start: run[0]?.start ?? -1, end: run.at(-1)?.end ?? -1 };
      expect(hits.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
    }),
  );
});
