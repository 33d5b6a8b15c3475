import { expect, test } from 'vitest';
import { answerState, pageOf } from '#src/features/quotas/model/answer.ts';
import { DEFAULT_STATE, type QuotaState } from '#src/features/quotas/model/state.ts';
import { COLUMNS } from './small-columns.ts';

const answer = (state: Partial<QuotaState>, words?: Uint8Array) =>
  answerState(COLUMNS, { ...DEFAULT_STATE, ...state }, undefined, words);

test('a state is answered with its rows, in its order', () => {
  const { rows, relaxations } = answer({ facets: { unit: ['人次'] }, sort: 'value' });
  expect([...rows]).toEqual([2, 1, 3]);
  expect(relaxations).toEqual([]);
});

test('a range that holds no number filters nothing, and is told', () => {
  const { rows, range } = answer({ range: '很多' });
  expect(rows).toHaveLength(COLUMNS.values.length);
  expect(range.kind).toBe('fault');
});

test('words filter with the rest; where nothing is left, the ways out are told', () => {
  const { rows, relaxations } = answer({ range: '16 %' }, Uint8Array.of(0, 1, 1, 1, 1, 1));
  expect(rows).toHaveLength(0);
  expect(relaxations).toEqual([
    { condition: 'range', count: 5 },
    { condition: 'words', count: 1 },
  ]);
});

test('a page past the last is the last', () => {
  const rows = Uint32Array.from({ length: 120 }, (_, row) => row);
  expect(pageOf(rows, { page: 9 })).toMatchObject({ page: 3, pages: 3, rows: rows.slice(100) });
  expect(pageOf(rows.slice(0, 0), { page: 2 })).toMatchObject({ page: 1, pages: 1 });
});
