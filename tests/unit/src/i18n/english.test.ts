import { expect, test } from 'vitest';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { atLeastOne } from '../../../at-least-one.ts';

/** Path of each plain text among the words → the text. Functions are left out. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const place = `${path}/${key}`;
    if (typeof value === 'string') return [[place, value]];
    return value && typeof value === 'object' ? textsOf(value, place) : [];
  });
}

const english = textsOf(en).filter(([place]) => !place.startsWith('/quota/units/'));

test('both languages leave the same places to be filled in', () => {
  const chinese = new Map(textsOf(zh));
  const placesOf = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const [place, text] of atLeastOne(english))
    expect(placesOf(text), place).toEqual(placesOf(chinese.get(place)));
});

test('English has no full-width marks', () => {
  expect(english.filter(([, text]) => /[，。；：、（）！？《》]/.test(text))).toEqual([]);
});
