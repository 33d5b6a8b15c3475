import { expect, test } from 'vitest';
import { ownClauses } from '#src/features/wording/model/own-clauses.ts';
import { pairPath } from '#src/corpus/pair-path.ts';
import { percent } from '#src/text/percent.ts';
import { shadeOf } from '#src/features/wording/model/shade.ts';
import { shownPlans } from '#src/features/wording/model/shown-plans.ts';
import type { NearWording, ReuseRun } from '#src/schemas/wording.ts';

const clause = (id: string, text: string, start: number) => ({
  id,
  text,
  span: { start, end: start + text.length },
});

test('finds clauses of which no other plan has 10 characters, nor nearly the same; the longest first', () => {
  const clauses = [
    clause('a', '一二三。', 0),
    clause('b', '一二三四五。', 4),
    clause('c', '甲乙丙丁戊己。', 10),
    clause('d', '子丑寅卯辰巳午。', 17),
  ];
  const placed = [{ run: {} as ReuseRun, span: { start: 12, end: 14 } }];
  const near = [
    { plan: 'x', clause: 'd', other: 'y', otherClause: 'z', similarity: 0.9 },
  ] as NearWording[];
  const found = ownClauses(clauses, placed, near);
  expect(found.map((each) => `${each.clause.id} ${each.characters}`)).toEqual(['b 5', 'a 3']);
});

test('leads both cells of a pair to one page, named in plan order', () => {
  const [one, two] = [
    { id: 'one', order: 1 },
    { id: 'two', order: 2 },
  ];
  expect([pairPath(one, two), pairPath(two, one)]).toEqual([
    '/wording/one-two/',
    '/wording/one-two/',
  ]);
});

test('never says 0% of a little, and shades by ten percent', () => {
  expect([0, 0.001, 0.126, 1].map(percent)).toEqual(['0%', '<1%', '13%', '100%']);
  expect([0, 0.099, 0.1, 0.399, 0.4, 1].map(shadeOf)).toEqual([0, 0, 1, 3, 4, 4]);
});

const plansOf = (names: string) =>
  Array.from(names, (zh, id) => ({ id, province: { zh, en: zh } }));
const idsOf = (plans: readonly { id: number }[]) => plans.map(({ id }) => id);

test('shows all of a few plans, and the first six of more', () => {
  expect(idsOf(shownPlans(plansOf('abcde')))).toEqual([0, 1, 2, 3, 4]);
  expect(idsOf(shownPlans(plansOf('abcdefghij')))).toEqual([0, 1, 2, 3, 4, 5]);
});

test('shows plans of one province where only those are compared', () => {
  expect(idsOf(shownPlans(plansOf('abcbdefghijklmnb')))).toEqual([1, 3, 15]);
});
