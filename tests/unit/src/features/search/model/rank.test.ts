/** Reference values: the order that the module's own rules give, told by a language model, not a person. */
import { expect, test } from 'vitest';
import type { CatalogueRow } from '#src/features/search/model/catalogue.ts';
import { rankRecords } from '#src/features/search/model/rank.ts';

const row = (
  kind: CatalogueRow['kind'],
  plan?: string,
  measure?: number,
  clause?: number,
): CatalogueRow => ({
  kind,
  plan,
  section: 'youth',
  measure,
  clause,
  agencies: [],
});
const search = {
  records: [
    row('clause', 'b'), // 0
    row('clause', 'a'), // 1
    row('clause', 'b', 5), // 2
    row('clause', 'a'), // 3
    row('quota', 'a', undefined, 3), // 4, in clause 3
    row('measure', 'b'), // 5
    row('responsibility', 'a'), // 6
    row('note'), // 7
  ],
  plans: ['a', 'b'],
};
const all = [0, 1, 2, 3, 4, 5, 6, 7];
const found = new Map([
  [0, 9],
  [1, 5],
  [2, 1],
  [3, 1],
  [4, 1],
  [5, 1],
  [6, 8],
  [7, 8],
]);
const rank = (sort: 'relevance' | 'plan' | 'value', grouped = false, shown = all) =>
  rankRecords(found, shown, search, { sort, grouped });

test('by relevance: with its quota first, then under its title, then what says it most', () => {
  expect(rank('relevance').texts).toEqual([3, 2, 0, 1, 6, 7]);
});

test('in plan order: by plan, then by place, notes at the end', () => {
  expect(rank('plan').texts).toEqual([1, 3, 6, 0, 2, 7]);
});

test('grouped: the plans one after the other, by relevance within', () => {
  expect(rank('relevance', true).texts).toEqual([3, 1, 6, 2, 0, 7]);
});

test('kinds stand apart, and only what is shown', () => {
  expect(rank('relevance')).toMatchObject({ quotas: [4], titles: [5] });
  expect(rank('relevance', false, [1, 5])).toEqual({ quotas: [], titles: [5], texts: [1] });
  expect(rank('relevance', false, [])).toEqual({ quotas: [], titles: [], texts: [] });
});

test('a record that was not found counts nothing', () => {
  const ranked = rankRecords(new Map(), [1, 0], search, { sort: 'relevance', grouped: false });
  expect(ranked.texts).toEqual([1, 0]);
});
