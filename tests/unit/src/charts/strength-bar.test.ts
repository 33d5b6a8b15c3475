/** Reference values: shares of 240 px, worked out by a language model; no person has checked them. */
import { expect, test } from 'vitest';
import { strengthBar } from '#src/charts/strength-bar.ts';

const level = (id: string, count: number) => ({ id, count, words: String(count) });

test('each level is as wide as its share less the gap before the next', () => {
  const levels = [level('quantified', 1), level('oblige', 2), level('act', 0), level('state', 5)];
  expect(strengthBar(levels, 240)).toEqual([
    { id: 'quantified', x: 0, width: 28, words: '1' },
    { id: 'oblige', x: 30, width: 58, words: '2' },
    { id: 'state', x: 90, width: 150, words: '5' },
  ]);
});

test('rounded pieces fill the bar but for the gaps; a number without room is left out', () => {
  const pieces = strengthBar([level('oblige', 1), level('act', 33), level('state', 1)], 240);
  expect(pieces).toEqual([
    { id: 'oblige', x: 0, width: 5, words: undefined },
    { id: 'act', x: 7, width: 224, words: '33' },
    { id: 'state', x: 233, width: 7, words: undefined },
  ]);
});

test('no clauses are no bar', () => {
  expect(strengthBar([level('act', 0)], 240)).toEqual([]);
});

test('a piece of the key has room for the longest name', () => {
  const [piece] = strengthBar([{ id: 'encourage', count: 1, words: 'Encourages' }], 72);
  expect(piece?.words).toBe('Encourages');
});
