import { expect, test } from 'vitest';
import {
  packShades,
  type ShadedText,
  shadeOf,
  unpackShades,
} from '#src/features/reading/model/shaded-text.ts';

const TEXT: ShadedText = {
  'a-youth-1': [
    { start: 0, end: 12, plans: 3, formula: false, runs: ['run-b', 'run-a'] },
    { start: 14, end: 30, plans: 5, formula: true, runs: ['run-c'] },
  ],
  'a-youth-2': [{ start: 3, end: 20, plans: 7, formula: false, runs: ['run-a'] }],
};

test('a file gives back what was packed', () => {
  const file = packShades(TEXT);
  expect(file.runs).toEqual(['run-b', 'run-a', 'run-c']);
  expect(unpackShades(JSON.parse(JSON.stringify(file)) as typeof file)).toEqual(TEXT);
});

test('set phrases have a shade of their own, and five plans or more have one', () => {
  const shades = Object.values(TEXT).flatMap((stretches) => stretches.map(shadeOf));
  expect(shades).toEqual(['3', 'formula', '5']);
});
