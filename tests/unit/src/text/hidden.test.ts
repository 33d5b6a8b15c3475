/** Reference values: cells counted from the code points (人 is U+4EBA) by a language model, not a person. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIDDEN, hide, reveal } from '#src/text/hidden.ts';

test('each UTF-16 unit is two cells, the high byte first', () => {
  expect(hide('人')).toBe('\u284E\u28BA');
  expect(hide('A')).toBe('\u2800\u2841');
  expect(hide('')).toBe('');
  expect(reveal('')).toBe('');
});

test('hidden text is read back, whatever it is, and found at the end of other text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      expect(reveal(hide(text))).toBe(text);
      expect(HIDDEN.exec(`科普${hide(text)}`)?.[0]).toBe(hide(text));
    }),
  );
});

test('half a unit at the end is left out', () => {
  expect(reveal(hide('人') + '\u284E')).toBe('人');
});
