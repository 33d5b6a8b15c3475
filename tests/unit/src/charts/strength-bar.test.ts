/** Reference values: shares of 240 px, worked out by a language model; no person has checked them. */
import { expect, test } from 'vitest';
import { strengthBar } from '#src/charts/strength-bar.ts';

const level = (id: string, count: number) => ({ id, count, words: String(count) });

test('each level is as wide as its share, the next begins where it ends', () => {
  const levels = [level('quantified', 1), level('oblige', 2), level('act', 0), level('state', 5)];
  expect(strengthBar(levels, 240)).toEqual([
    { id: 'quantified', x: 0, width: 30, words: '1' },
    { id: 'oblige', x: 30, width: 60, words: '2' },
    { id: 'state', x: 90, width: 150, words: '5' },
  ]);
});

test('rounded pieces leave no gap and fill the bar; a number without room is left out', () => {
  const pieces = strengthBar([level('oblige', 1), level('act', 33), level('state', 1)], 240);
  expect(pieces).toEqual([
    { id: 'oblige', x: 0, width: 7, words: undefined },
    { id: 'act', x: 7, width: 226, words: '33' },
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
