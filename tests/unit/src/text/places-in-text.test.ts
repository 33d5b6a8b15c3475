import { expect, test } from 'vitest';
import { placesInText } from '#src/text/places-in-text.ts';

test('tells where each character of the source stands in the text', () => {
  // 科  普[noise]大
  expect(placesInText('科 \n普科大', '科普大', (position) => position === 4)).toEqual([
    0, 1, 1, 1, 2, 2, 3,
  ]);
});

test('noise of the same characters as the text is left out', () => {
  const isNoise = (position: number) => position === 0 || position === 1;
  expect(placesInText('科普科普', '科普', isNoise)).toEqual([0, 0, 0, 1, 2]);
});

test('refuses a text that its source does not have', () => {
  expect(() => placesInText('科普', '科学', () => false)).toThrow('is not in its source');
});
