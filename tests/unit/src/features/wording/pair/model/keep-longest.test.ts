import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepLongest } from '#src/features/wording/pair/model/keep-longest.ts';

const place = (start: number, end: number, characters = end - start) => ({
  start,
  end,
  characters,
});
const kept = (...places: ReturnType<typeof place>[]) =>
  keepLongest(places).map(({ start, end, keeper }) => [start, end, places.indexOf(keeper)]);

test('the longest keeps its characters, the shorter what is left of it', () => {
  expect(kept(place(0, 12), place(8, 30))).toEqual([
    [0, 8, 0],
    [8, 12, 1],
    [12, 30, 1],
  ]);
});

test('of equals the earlier keeps its characters', () => {
  expect(kept(place(5, 20), place(0, 15))).toEqual([
    [0, 5, 1],
    [5, 15, 1],
    [15, 20, 0],
  ]);
});

test('length is that of the run, not of the stretch in the file', () => {
  // The second has blanks between its words.
  expect(kept(place(0, 12, 12), place(8, 30, 10))).toEqual([
    [0, 8, 0],
    [8, 12, 0],
    [12, 30, 1],
  ]);
});

test('a place inside a longer one is named with it', () => {
  const [outer, inner] = [place(0, 30), place(10, 20)];
  const stretches = keepLongest([inner, outer]);
  expect(stretches.map(({ places }) => places)).toEqual([[outer], [outer, inner], [outer]]);
});

test('the order in which places are given makes no difference', () => {
  const places = fc.uniqueArray(
    fc.record({ start: fc.nat(60), characters: fc.integer({ min: 1, max: 20 }) }),
    { selector: ({ start, characters }) => `${start} ${characters}`, maxLength: 12 },
  );
  fc.assert(
    fc.property(places, (list) => {
      const all = list.map((each) => ({ ...each, end: each.start + each.characters }));
      expect(keepLongest(all.toReversed())).toEqual(keepLongest(all));
    }),
  );
});
