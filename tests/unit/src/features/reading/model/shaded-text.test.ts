import { expect, test } from 'vitest';
import {
  packPart,
  runKeys,
  type ShadedText,
  shadeOf,
  unpackShades,
} from '#src/features/reading/model/shaded-text.ts';

const YOUTH: ShadedText = {
  'a-youth-1': [
    { start: 0, end: 12, plans: 3, runs: ['b', 'a'] },
    { start: 14, end: 30, plans: 0, runs: ['c'] },
  ],
  'a-youth-2': [{ start: 3, end: 20, plans: 7, runs: ['a'] }],
};
const ELDERLY: ShadedText = {
  'a-elderly-1': [{ start: 5, end: 16, plans: 2, runs: ['a'] }],
};

test('a file gives back what was packed, each part with names of its own', () => {
  const file = [packPart(YOUTH, ['a', 'b', 'c']), packPart(ELDERLY, ['a'])];
  expect(file[0]?.clauses['a-youth-1']).toEqual([
    [0, 12, 3, 1, 0],
    [2, 16, 0, 2],
  ]);
  expect(unpackShades(JSON.parse(JSON.stringify(file)) as typeof file)).toEqual({
    ...YOUTH,
    ...ELDERLY,
  });
});

test('set phrases have a shade of their own, and five plans or more have one', () => {
  const shades = Object.values(YOUTH).flatMap((stretches) => stretches.map(shadeOf));
  expect(shades).toEqual(['3', 'formula', '5']);
});

test('the keys of runs are as short as tells them apart', () => {
  const keys = runKeys(['run-c206b51eac', 'run-c2ef095760', 'run-7d41402abc']);
  expect([...keys]).toEqual([
    ['run-c206b51eac', 'c20'],
    ['run-c2ef095760', 'c2e'],
    ['run-7d41402abc', '7d4'],
  ]);
  expect([...runKeys(['run-7d41402abc']).values()]).toEqual(['7']);
  expect(runKeys([]).size).toBe(0);
});
