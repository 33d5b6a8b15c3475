import { expect, test } from 'vitest';
import { sortQuotas, type SortKey } from '#src/features/quotas/model/sort.ts';
import { COLUMNS } from './small-columns.ts';

const all = Uint32Array.from({ length: COLUMNS.values.length }, (_, row) => row);
const sorted = (key: SortKey, descending = false) => [...sortQuotas(COLUMNS, all, key, descending)];

test('values are sorted inside their units, and units keep their order both ways', () => {
  // 16 %; 500 人, 4000 人; 800, 3000, 4000 人次.
  expect(sorted('value')).toEqual([0, 4, 5, 2, 1, 3]);
  expect(sorted('value', true)).toEqual([0, 5, 4, 3, 1, 2]);
});

test('other columns sort by the order of their list; equal rows keep theirs', () => {
  expect(sorted('plan')).toEqual([0, 1, 2, 3, 4, 5]);
  expect(sorted('plan', true)).toEqual([5, 3, 4, 0, 1, 2]);
  expect(sorted('deadline')).toEqual([0, 4, 5, 1, 2, 3]);
  expect(sorted('part')).toEqual([0, 4, 1, 2, 3, 5]);
});

test('the rows given are left as they are', () => {
  sortQuotas(COLUMNS, all, 'value', true);
  expect([...all]).toEqual([0, 1, 2, 3, 4, 5]);
});
