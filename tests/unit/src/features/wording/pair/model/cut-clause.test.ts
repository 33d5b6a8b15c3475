import { expect, test } from 'vitest';
import { cutClause } from '#src/features/wording/pair/model/cut-clause.ts';
import { keepLongest } from '#src/features/wording/pair/model/keep-longest.ts';
import type { PairPlace } from '#src/features/wording/pair/model/pair-places.ts';

function place(id: string, start: number, end: number): PairPlace {
  const run = {
    ...{ id, characters: end - start, formula: false, plans: [], text: '' },
    ...{ occurrences: [], upstream: [], origin: 'unknown' as const },
  };
  return { run, characters: end - start, start, end, id, fellow: `${id}-b` };
}

const clause = { text: '甲乙丙丁戊己庚辛壬癸', span: { start: 100, end: 110 } };
const cut = (...places: PairPlace[]) =>
  cutClause(clause, keepLongest(places), (at) => Math.min(Math.max(at - 100, 0), 10));

test('pieces re-join to the clause, and the first of each run leads to the other plan', () => {
  const pieces = cut(place('run-1', 102, 108), place('run-2', 105, 109));
  expect(pieces.map(({ text, keeper, leads }) => [text, keeper?.id, leads])).toEqual([
    ['甲乙', undefined, false],
    ['丙丁戊', 'run-1', true],
    ['己庚辛', 'run-1', false],
    ['壬', 'run-2', true],
    ['癸', undefined, false],
  ]);
});

test('a place has its id where it begins, under a longer run too', () => {
  const pieces = cut(place('run-1', 102, 108), place('run-2', 105, 109));
  expect(pieces.map(({ ids }) => ids)).toEqual([[], ['run-1'], ['run-2'], [], []]);
});

test('words that go on from the clause before have neither id nor link', () => {
  const [first] = cut(place('run-1', 90, 104));
  expect(first).toMatchObject({ text: '甲乙丙丁', leads: false, ids: [], runs: ['run-1'] });
});
