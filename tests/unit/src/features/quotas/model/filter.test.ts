import { expect, test } from 'vitest';
import { columnOf, encodeColumns, type Facet } from '#src/features/quotas/model/columns.ts';
import {
  filterQuotas,
  findRelaxations,
  type QuotaFilter,
} from '#src/features/quotas/model/filter.ts';
import { COLUMNS, FACET_VALUES, ROWS } from './small-columns.ts';
import { atLeastOne } from '../../../../../at-least-one.ts';

const countsOf = (facet: Facet, counts: ReadonlyMap<Facet, Uint32Array>) => [
  ...(counts.get(facet) ?? []),
];
const rowsOf = (filter: QuotaFilter) => [...filterQuotas(COLUMNS, filter).rows];

test('without conditions every row is left, in its order', () => {
  expect(rowsOf({ facets: {} })).toEqual([0, 1, 2, 3, 4, 5]);
});

test('values of one facet are alternatives, facets are conditions together', () => {
  expect(rowsOf({ facets: { plan: ['east', 'city'] } })).toEqual([0, 1, 2, 5]);
  expect(rowsOf({ facets: { plan: ['east', 'city'], unit: ['人次'] } })).toEqual([1, 2]);
});

test('status and level are those of the plan', () => {
  expect(rowsOf({ facets: { status: ['draft'] } })).toEqual([3, 4]);
  expect(rowsOf({ facets: { level: ['prefecture'] } })).toEqual([5]);
});

test('a range counts in its unit, or in every unit when it has none', () => {
  const min = { value: 1000, included: true };
  expect(rowsOf({ facets: {}, range: { min, units: ['人次'] } })).toEqual([1, 3]);
  expect(rowsOf({ facets: {}, range: { min } })).toEqual([1, 3, 5]);
});

test('words leave the rows that hold them', () => {
  expect(rowsOf({ facets: {}, words: Uint8Array.of(0, 1, 1, 0, 0, 1) })).toEqual([1, 2, 5]);
});

test('a facet counts what each of its values would leave beside the other conditions', () => {
  const { counts } = filterQuotas(COLUMNS, { facets: { plan: ['east'], unit: ['人次'] } });
  // Of 人次: east has two, west one, the city none.
  expect(countsOf('plan', counts)).toEqual([2, 1, 0]);
  // Of east: one %, no 人, two 人次.
  expect(countsOf('unit', counts)).toEqual([1, 0, 2]);
  // Of both: two a year.
  expect(countsOf('frequency', counts)).toEqual([0, 2, 0]);
});

test('a count is what choosing that value leaves', () => {
  const facets = { unit: ['人'], deadline: ['2025'] };
  const { counts } = filterQuotas(COLUMNS, { facets });
  const left = columnOf(COLUMNS, 'plan').values.map(
    (plan) => rowsOf({ facets: { ...facets, plan: [plan] } }).length,
  );
  expect(atLeastOne(left)).toEqual(countsOf('plan', counts));
});

test('where nothing is left, each condition is said with what there is without it', () => {
  const filter = {
    facets: { plan: ['city'], unit: ['人次'] },
    range: { min: { value: 1, included: true } },
  };
  expect(rowsOf(filter)).toEqual([]);
  expect(findRelaxations(COLUMNS, filter)).toEqual([
    { condition: 'plan', count: 3 },
    { condition: 'unit', count: 1 },
    { condition: 'range', count: 0 },
  ]);
});

test('a value that no list names is a fault of the data', () => {
  const strange = ROWS.map(({ plan, quota }) => ({ plan, quota: { ...quota, unit: '斤' } }));
  expect(() => encodeColumns('1', strange, FACET_VALUES)).toThrow('斤');
});
