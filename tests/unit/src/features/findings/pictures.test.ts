import { expect, test } from 'vitest';
import { groupRows } from '#src/features/findings/model/own-rows.ts';
import { ownChart, pictureOf } from '#src/features/findings/model/pictures.ts';

test('a finding whose chart was not drawn has no picture, rather than a broken one', () => {
  expect(pictureOf('farmers-in-two-units', new Set())).toBeUndefined();
  const drawn = new Set(['indicator-high-quality-farmers', ownChart('no-year-named')]);
  expect(pictureOf('farmers-in-two-units', drawn)?.chart).toBe('indicator-high-quality-farmers');
  expect(pictureOf('no-year-named', drawn)?.chart).toBe('finding-no-year-named');
  expect(pictureOf('of-tomorrow', drawn)).toBeUndefined();
});

test('rows are counted by plan, by whether a number was given, or by what they count', () => {
  const rows = [
    { plan: 'a', quota: null, entries: 3 },
    { plan: 'b', quota: 'b-1', entries: 4 },
    { plan: 'a', quota: 'a-1', entries: 5 },
  ];
  const counts = (by: Parameters<typeof groupRows>[1]) =>
    groupRows(rows, by).map(({ key, count }) => [key, count]);
  expect(counts({ by: 'plan' })).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(counts({ by: 'counted' })).toEqual([
    ['loose', 1],
    ['counted', 2],
  ]);
  expect(counts({ by: 'plan', count: 'entries' })).toEqual([
    ['a', 8],
    ['b', 4],
  ]);
});
