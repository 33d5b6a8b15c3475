import { expect, test } from 'vitest';
import { pickPlaces, placesOfEach } from '#src/features/reading/model/pick-places.ts';

/** Places « a-1 »: a plan, a hyphen, and its clause. */
const placesAt = (...clauses: string[]) =>
  clauses.map((clause, index) => ({
    plan: clause.slice(0, 1),
    section: 'youth' as const,
    clause,
    span: { start: index, end: index + 1 },
  }));

test('quotes the first places in other plans, each sentence once, and counts the rest', () => {
  const { shown, left } = pickPlaces(
    placesAt('a-1', 'b-1', 'b-1', 'b-2', 'c-1', 'a-2', 'd-1'),
    'a',
    3,
  );
  expect(shown.map(({ clause, span }) => [clause, span.start])).toEqual([
    ['b-1', 1],
    ['b-2', 3],
    ['c-1', 4],
  ]);
  expect(left).toBe(1);
});

test('leaves none out where all are quoted', () => {
  expect(pickPlaces(placesAt('a-1', 'b-1'), 'b', 8)).toMatchObject({ left: 0 });
});

test('quotes fewer places of each run where a part has many runs, one at least', () => {
  expect([1, 83, 100, 250, 5000].map(placesOfEach)).toEqual([12, 12, 10, 4, 1]);
});
