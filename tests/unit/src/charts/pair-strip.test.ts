import { expect, test } from 'vitest';
import { pairStrip } from '#src/charts/pair-strip.ts';

const texts = {
  first: { characters: 100, parts: [40] },
  second: { characters: 50, parts: [] },
};
const link = { run: 'run-1', characters: 10, formula: false, moved: false };

test('a place is joined with its fellow, both texts on one scale', () => {
  const svg = pairStrip(texts, [{ ...link, first: [10, 20], second: [40, 50] }]);
  expect(svg).toContain('d="M100 0H200V16L500 94V110H400V94L100 16Z"');
  expect(svg).toMatch(/<rect class="text" x="0" y="94" width="500"/);
  expect(svg).toContain('d="M400 0v16"');
});

test('places of one run are one link, those in another part apart', () => {
  const svg = pairStrip(texts, [
    { ...link, first: [10, 20], second: [40, 50] },
    { ...link, first: [30, 40], second: [40, 50] },
    { ...link, moved: true, first: [50, 60], second: [40, 50] },
  ]);
  const bands = [...svg.matchAll(/<a .*?<\/a>/gu)].map(([band]) => band.match(/M\d+ 0H/gu));
  expect(bands).toEqual([['M100 0H', 'M300 0H'], ['M500 0H']]);
});

test('a place of few characters can be seen', () => {
  const long = { first: { characters: 100_000, parts: [] }, second: texts.second };
  const svg = pairStrip(long, [{ ...link, first: [0, 10], second: [0, 10] }]);
  expect(svg).toContain('M0 0H2V16');
});

test('links are out of the way of the keyboard, and say what they join', () => {
  const svg = pairStrip(texts, [
    { ...link, formula: true, moved: true, first: [10, 20], second: [40, 50] },
  ]);
  expect(svg).toContain(
    '<a href="#run-1" tabindex="-1" data-characters="10" data-formula="" data-moved="">',
  );
  expect(svg).toContain('aria-hidden="true"');
});
