/** Reference values: groups told by a language model from a few made-up sentences, not by a person. */
import { expect, test } from 'vitest';
import { findSameWordings } from '#src/features/compare/model/same-wording.ts';

const clause = (plan: string, text: string) => ({ plan, text });

test('none are none', () => {
  expect(findSameWordings([], 'a')).toEqual([]);
  expect(findSameWordings([clause('a', '甲。')], 'a')).toEqual([]);
});

test('each wording is a group of its own, in the order in which they begin', () => {
  const [a1, b2, b1, c2] = [
    clause('a', '甲。'),
    clause('b', '乙。'),
    clause('b', '甲'),
    clause('c', '乙'),
  ];
  expect(findSameWordings([a1, b2, b1, c2], 'c')).toEqual([
    { shown: a1, others: [b1] },
    { shown: c2, others: [b2] },
  ]);
});

test('a plan that says it twice is shown once, and is no other', () => {
  const [first, again, other] = [clause('a', '甲。'), clause('a', '甲'), clause('b', '甲，')];
  expect(findSameWordings([first, again, other], 'a')).toEqual([{ shown: first, others: [other] }]);
});
