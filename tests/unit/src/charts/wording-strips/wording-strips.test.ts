import { expect, test } from 'vitest';
import { drawBand, drawBars } from '#src/charts/wording-strips/band.ts';
import type { StripPlan } from '#src/charts/wording-strips/data.ts';
import { placeLabels } from '#src/charts/place-labels.ts';
import { planStrip } from '#src/charts/wording-strips/plan-strip.ts';
import { wordingStrips } from '#src/charts/wording-strips/wording-strips.ts';

const part = (
  section: string,
  characters: number,
  href = `#${section}`,
): StripPlan['parts'][number] => ({
  section,
  name: section,
  lines: [section],
  href,
  text: section,
  characters,
  stretches: [{ level: 2, characters }],
});
const plan = (id: string, ...parts: StripPlan['parts']): StripPlan => ({
  id,
  name: id,
  note: '',
  marked: id,
  own: '50%',
  length: '100',
  text: id,
  parts,
});
const options = {
  id: 'strips',
  width: 500,
  words: { title: 'T', description: 'D', levels: ['1', '2', '3', '4', '5'], formula: 'F' },
};
const plans = [
  plan('long', part('youth', 600), part('farmers', 400)),
  plan('short', part('youth', 250)),
];

test('words rise with the number of plans that have them, as wide as they are long', () => {
  const bars = drawBars([
    { level: 1, characters: 7 },
    { level: 2, characters: 10 },
    { level: 5, characters: 40 },
    { level: 2, characters: 3 },
  ]);
  expect(bars).toBe(
    '<path class="chart-shared-2" stroke-width="2" d="M0 -1m7 0h10m40 0h3"/>' +
      '<path class="chart-shared-5" stroke-width="5" d="M0 -2.5m17 0h40"/>',
  );
});

test('more plans than five look like five, and set phrases hang below the line', () => {
  const bars = drawBars([
    { level: 12, characters: 50 },
    { level: 'formula', characters: 20 },
  ]);
  expect(bars).toBe(
    '<path class="chart-shared-5" stroke-width="5" d="M0 -2.5h50"/>' +
      '<path class="chart-shared-formula" stroke-width="0.8" d="M0 0.4m50 0h20"/>',
  );
});

test('a band is as high and as wide as it is asked to be', () => {
  const band = drawBand('words', 400, { x: 10, y: 5, width: 100, height: 50 });
  expect(band).toContain('href="#words" transform="translate(10 55)scale(0.25 10)"');
});

test('the longest plan takes the whole width, and others are as long as their text', () => {
  const widths = (svg: string, of: string) =>
    Array.from(
      (svg.split(`data-plan="${of}"`)[1]?.split('data-plan')[0] ?? '').matchAll(
        /chart-band" x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="42"/g,
      ),
      ([, x, width]) => `${x} ${width}`,
    );
  const svg = wordingStrips(plans, options);
  expect(widths(svg, 'long')).toEqual(['0 300', '300 200']);
  expect(widths(svg, 'short')).toEqual(['0 125']);
});

test('each part is a link, in a strip and in the lines of a narrow screen', () => {
  for (const svg of [
    wordingStrips(plans, options),
    planStrip(plans[0] ?? plan('none'), { longest: 600, bands: 'strips' }, options),
  ]) {
    expect(svg).toContain('<a href="#youth" tabindex="-1">');
    expect(svg).toContain('<a href="#farmers" tabindex="-1">');
  }
});

test('what a narrow screen uses is drawn with the strips', () => {
  const used = Array.from(
    planStrip(
      plan('long', part('youth', 600)),
      { longest: 600, bands: 'strips' },
      options,
    ).matchAll(/<use href="#([^"]+)"/g),
    ([, id]) => id,
  );
  expect(used).toEqual(['strips-long-youth']);
  expect(wordingStrips(plans, options)).toContain('<g id="strips-long-youth">');
});

test('the same data give the same bytes', () => {
  expect(wordingStrips(structuredClone(plans), options)).toBe(wordingStrips(plans, options));
});

test('labels do not touch, stand where they belong where they can, and never past the end', () => {
  const labels = [0, 5, 60, 95].map((at) => ({ at, width: 20 }));
  expect(placeLabels(labels, 4, 110)).toEqual([0, 24, 60, 90]);
  const late = [0, 70, 80].map((at) => ({ at, width: 20 }));
  expect(placeLabels(late, 4, 100)).toEqual([0, 56, 80]);
});
