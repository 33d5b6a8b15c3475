import { expect, test } from 'vitest';
import { caveatsOf } from '#src/features/quotas/model/caveats.ts';
import { comparableSets, isComparison } from '#src/features/indicators/model/comparable.ts';
import { differencesOf, kindOf } from '#src/corpus/kind.ts';

const quota = (id: string, ...comparableWith: string[]) => {
  return { quota: { id, plan: id.slice(0, 1), comparableWith } };
};
const ids = (sets: { quota: { id: string } }[][]) =>
  sets.map((set) => set.map(({ quota: { id } }) => id));

test('what is comparable with each other is one set, the rest stand alone', () => {
  const quotas = [quota('a1', 'b1'), quota('c1'), quota('b1', 'a1')];
  expect(ids(comparableSets(quotas))).toEqual([['a1', 'b1'], ['c1']]);
});

test('a list of peers that was cut still joins one set', () => {
  const quotas = [quota('a1', 'b1'), quota('b1', 'a1'), quota('c1', 'a1')];
  expect(ids(comparableSets(quotas))).toEqual([['a1', 'b1', 'c1']]);
});

test('two numbers of one plan are no comparison', () => {
  expect(isComparison([quota('a1', 'a2'), quota('a2', 'a1')])).toBe(false);
  expect(isComparison([quota('a1', 'b1'), quota('b1', 'a1')])).toBe(true);
});

test('the differences are named in order', () => {
  const one = {
    indicator: 'x',
    unit: '人',
    frequency: 'total',
    scope: 'whole',
    scopeWords: null,
    deadline: '2025',
  } as const;
  const other = { ...one, unit: '人次', frequency: 'per-year', deadline: null } as const;
  expect(differencesOf(one, other)).toEqual(['unit', 'frequency', 'deadline']);
  expect(kindOf(one)).not.toBe(kindOf(other));
  expect(kindOf(one)).toBe(kindOf({ ...one }));
});

test('a number is always a target; the rest depends on it', () => {
  const plain = {
    unit: '人',
    comparator: '=',
    valueMax: null,
    deadline: '2025',
    frequency: 'total',
    scope: 'whole',
    scopeWords: null,
    codedBy: 'model',
  } as const;
  expect(caveatsOf(plain, { status: 'final', level: 'county' })).toEqual(['target', 'no-bound']);
  const hard = {
    ...plain,
    unit: '人次',
    comparator: '>=',
    deadline: null,
    codedBy: 'rule',
  } as const;
  expect(caveatsOf(hard, { status: 'draft', level: 'prefecture' })).toEqual([
    'target',
    'draft',
    'person-times',
    'at-least',
    'no-deadline',
    'prefecture',
    'rule-coded',
  ]);
});
