/** Reference values: which small made-up numbers may stand on one axis, told by a language model. */
import { expect, test } from 'vitest';
import { comparableSets, isComparison } from '#src/features/indicators/model/comparable.ts';
import type { AxisQuota } from '#src/schemas/axis.ts';

const placed = (
  id: string,
  more: Partial<AxisQuota['quota']> = {},
  level: AxisQuota['plan']['level'] = 'county',
) => ({
  plan: { level },
  quota: {
    id,
    plan: id.slice(0, 1),
    indicator: 'x',
    unit: '人',
    frequency: 'total',
    scope: 'whole',
    scopeWords: null,
    valueMax: null,
    per: null,
    deadline: '2025',
    kind: 'level',
    codedBy: 'model',
    ...more,
  } as const,
});
const ids = (sets: { quota: { id: string } }[][]) =>
  sets.map((set) => set.map(({ quota: { id } }) => id));

test('what may share an axis is one set, the rest stand alone', () => {
  const quotas = [placed('a1'), placed('c1', { unit: '人次' }), placed('b1')];
  expect(ids(comparableSets(quotas))).toEqual([['a1', 'b1'], ['c1']]);
});

test('counts of counties and of a prefecture are two sets', () => {
  const quotas = [placed('a1'), placed('h1', {}, 'prefecture'), placed('b1')];
  expect(ids(comparableSets(quotas))).toEqual([['a1', 'b1'], ['h1']]);
});

test('numbers that rules alone have coded stand alone, each for itself', () => {
  const coded = { codedBy: 'rule' } as const;
  expect(ids(comparableSets([placed('a1', coded), placed('b1', coded)]))).toEqual([['a1'], ['b1']]);
});

test('two numbers of one plan are no comparison', () => {
  expect(isComparison([placed('a1'), placed('a2')])).toBe(false);
  expect(isComparison([placed('a1'), placed('b1')])).toBe(true);
});
