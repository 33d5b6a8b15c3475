/** Whom a part of a sheet names. */
import { expect, test } from 'vitest';
import { leadersOf } from '#src/features/glance/model/leaders.ts';
import type { Responsibility } from '#src/schemas/corpus.ts';

function body(name: string, role: Responsibility['role'], roleWord: string) {
  return { agency: name, also: [], name, role, roleWord, openList: false, alsoUnder: [] };
}
const names = (leaders: ReturnType<typeof leadersOf>) => leaders?.bodies.map(({ name }) => name);

test('names those who lead, each once, and no others', () => {
  const leaders = leadersOf([
    body('区科协', 'lead', '牵头单位'),
    body('区民政局', 'participating', '参与单位'),
    body('区教体局', 'lead', '牵头单位'),
    body('区科协', 'lead', '牵头单位'),
  ]);
  expect(leaders?.word).toBe('牵头单位');
  expect(names(leaders)).toEqual(['区科协', '区教体局']);
  expect(leaders?.all).toBe(2);
});

test('where none leads, the first three of those who share the work stand for all', () => {
  const all = ['甲', '乙', '丙', '丁', '戊'].map((name) => body(name, 'shared', '按职责分工负责'));
  const leaders = leadersOf(all);
  expect(leaders?.word).toBe('按职责分工负责');
  expect(names(leaders)).toEqual(['甲', '乙', '丙']);
  expect(leaders?.all).toBe(5);
});

test('names nobody where the plan does not', () => {
  expect(leadersOf([])).toBeUndefined();
});
