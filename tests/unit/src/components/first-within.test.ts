import { expect, test } from 'vitest';
import { firstWithin } from '#src/components/first-within.ts';

const size = (each: number) => each;

test('takes the first as long as they have room together', () => {
  expect(firstWithin([3, 4, 5, 1], 7, size)).toEqual([3, 4]);
  expect(firstWithin([3, 4], 7, size)).toEqual([3, 4]);
});

test('takes one that is larger than the room, rather than none', () => {
  expect(firstWithin([9, 1], 7, size)).toEqual([9]);
  expect(firstWithin([], 7, size)).toEqual([]);
});
