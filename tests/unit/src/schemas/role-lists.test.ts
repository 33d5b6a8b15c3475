import { expect, test } from 'vitest';
import { groupByRole } from '#src/schemas/role-lists.ts';

test('one word for two roles is two lists, and only one of them is open', () => {
  const bodies = [
    { raw: '区妇联', role: 'participating', roleWord: '责任单位', openList: true },
    { raw: '区科协', role: 'lead', roleWord: '牵头单位', openList: false },
    { raw: '区教体局', role: 'shared', roleWord: '责任单位', openList: false },
    { raw: '团区委', role: 'participating', roleWord: '责任单位', openList: true },
  ] as const;
  const lists = groupByRole(bodies).map(({ role, word, bodies, isOpen }) => {
    return [role, word, bodies.map(({ raw }) => raw).join('、'), isOpen];
  });
  expect(lists).toEqual([
    ['lead', '牵头单位', '区科协', false],
    ['participating', '责任单位', '区妇联、团区委', true],
    ['shared', '责任单位', '区教体局', false],
  ]);
});
