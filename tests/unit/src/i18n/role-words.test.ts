import { expect, test } from 'vitest';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { parseRoleLists } from '#scripts/grammar/role.ts';

/** Every word that the grammar of lists knows. */
const AFTER =
  '牵头单位 牵头部门 主办单位 参与单位 参加单位 责任单位 责任部门 配合单位 协作单位'.split(' ');
const BEFORE = '按职责分工负责 分工负责 牵头 参加 参与 配合'.split(' ');

test('every word for a role is said in English, and stands alone in Chinese', () => {
  const found = [
    ...AFTER.map((word) => `${word}：甲局`),
    ...BEFORE.map((word) => `（甲局${word}）`),
  ]
    .flatMap(parseRoleLists)
    .map(({ roleWord }) => roleWord);
  expect(found).toEqual([...AFTER, ...BEFORE]);
  expect(Object.keys(en.responsibility.words).toSorted()).toEqual(found.toSorted());
  expect(zh.responsibility.words).toEqual({});
});

test('a list is counted, and an open one never called whole', () => {
  const count = { bodies: 13, collectives: 0, isOpen: false };
  const open = { ...count, isOpen: true };
  const collective = { bodies: 2, collectives: 1, isOpen: false };
  expect([count, open, collective].map(zh.reading.bodies)).toEqual([
    '名单：13个单位',
    '名单：13个单位，以“等”结尾',
    '名单：2个单位、1个合称',
  ]);
  expect([count, open, collective].map(en.reading.bodies)).toEqual([
    'List: 13 bodies',
    'List: 13 bodies, open (等, and others)',
    'List: 2 bodies and 1 collective name',
  ]);
});
