import { expect, test } from 'vitest';
import { nearItems } from '#src/features/own-plan/model/near-items.ts';

const fifty = Array.from({ length: 50 }, (_, index) => index);

test.each([
  [0, [0, 1, 2, 3, 4, 5, 6, 7]],
  [25, [21, 22, 23, 24, 25, 26, 27, 28]],
  [49, [42, 43, 44, 45, 46, 47, 48, 49]],
])('of 50 plans, lists eight around number %i', (at, near) => {
  expect(nearItems(fifty, at, 8)).toEqual(near);
});

test('lists all where they are few', () => {
  expect(nearItems([1, 2, 3], 2, 8)).toEqual([1, 2, 3]);
});
