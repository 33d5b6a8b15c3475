import { expect, test } from 'vitest';
import {
  clauseAt,
  lengthOf,
  lineUp,
  shadePaths,
} from '#src/features/reading/model/strip-shapes.ts';

const LINE = lineUp([
  ['a-1', 20],
  ['a-2', 30],
  ['a-3', 50],
]);

test('clauses follow each other on one line', () => {
  expect(LINE.map(({ before }) => before)).toEqual([0, 20, 50]);
  expect(lengthOf(LINE)).toBe(100);
  expect(lengthOf([])).toBe(0);
});

test('a bar is as high as its stretch, and as wide as many plans have it', () => {
  const paths = shadePaths(LINE, {
    'a-2': [
      { start: 5, end: 17, plans: 5, runs: [] },
      { start: 17, end: 29, plans: 0, runs: [] },
    ],
    'a-3': [
      { start: 0, end: 10, plans: 12, runs: [] },
      { start: 20, end: 31, plans: 2, runs: [] },
    ],
  });
  expect([...paths]).toEqual([
    ['5', 'M0 25h10v12h-10zM0 50h10v10h-10z'],
    ['formula', 'M0 37h1v12h-1z'],
    ['2', 'M0 70h4v11h-4z'],
  ]);
});

test('each place of the strip leads to the clause that is drawn there', () => {
  const ids = [-0.1, 0, 0.19, 0.2, 0.49, 0.5, 1, 1.2].map((share) => clauseAt(LINE, share)?.id);
  expect(ids).toEqual(['a-1', 'a-1', 'a-1', 'a-2', 'a-2', 'a-3', 'a-3', 'a-3']);
  expect(clauseAt([], 0.5)).toBeUndefined();
});
