import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishText } from '#scripts/text/publish-text.ts';

const place = (start: number, end: number, reason: 'spam' | 'web-debris' | 'bold-marks') => {
  return { span: { start, end }, reason };
};

test('a file into which nobody put anything is published as it is, marks and all', () => {
  const text = '**甲**？？？';
  expect(publishText(text, [place(0, 2, 'bold-marks')])).toEqual({ text, masked: 0 });
});

test('where somebody did, all noise is masked, in each width of sign; white space stays', () => {
  const text = '<a b>\n甲é𠮷**乙';
  const noise = [place(10, 12, 'bold-marks'), place(0, 5, 'web-debris'), place(6, 10, 'spam')];
  expect(publishText(text, noise)).toEqual({ text: '** **\n＊×××**乙', masked: 11 });
});

test('size, lines and all other characters of a masked file are those of the file', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, from, length) => {
      const cuts = [...new Intl.Segmenter('zh').segment(words)].map(({ index }) => index);
      const start = cuts[from % cuts.length] ?? 0;
      const end = cuts.find((cut) => cut > start + (length % 9)) ?? words.length;
      const { text: published } = publishText(words, [place(start, end, 'spam')]);
      expect(published).toHaveLength(words.length);
      expect(Buffer.byteLength(published)).toBe(Buffer.byteLength(words));
      expect(published.slice(0, start)).toBe(words.slice(0, start));
      expect(published.slice(end)).toBe(words.slice(end));
      expect(published.match(/\s/g)).toEqual(words.match(/\s/g));
    }),
  );
});
