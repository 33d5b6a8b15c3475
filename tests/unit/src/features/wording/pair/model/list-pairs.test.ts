import { expect, test } from 'vitest';
import {
  addressesOfPairs,
  listPairs,
  neighboursOf,
} from '#src/features/wording/pair/model/list-pairs.ts';

const plan = (id: string) => ({ id });
const pair = (first: string, second: string) => ({ first: plan(first), second: plan(second) });

test('pairs are those that have shares of whole plans, in plan order', () => {
  const plans = ['b', 'a', 'c'].map(plan);
  const shares = [
    { plan: 'b', other: 'a', section: null },
    { plan: 'a', other: 'b', section: null },
    { plan: 'a', other: 'c', section: 'youth' as const },
    { plan: 'b', other: 'c', section: null },
  ];
  expect(listPairs(plans, shares)).toEqual([pair('b', 'a'), pair('b', 'c')]);
});

test('each pair has an address both ways round', () => {
  const addresses = addressesOfPairs([pair('b', 'a'), pair('b', 'a-c')]);
  expect(addresses.map(({ name, leadsOn }) => [name, leadsOn])).toEqual([
    ['b-a', false],
    ['a-b', true],
    ['b-a-c', false],
    ['a-c-b', true],
  ]);
});

test('two pairs of one address stop the build', () => {
  const pairs = [pair('a', 'b-c'), pair('a-b', 'c')];
  expect(() => addressesOfPairs(pairs)).toThrow(
    '/wording/a-b-c/ would be of a with b-c and of a-b with c',
  );
});

test('a pair whose address is the reverse of another stops the build', () => {
  // a-b with a: a-b-a, and so is a with b-a.
  expect(() => addressesOfPairs([pair('a-b', 'a'), pair('b-a', 'a')])).toThrow('/wording/a-b-a/');
});

test('neighbours are the nearest in plan order, none of them the pair itself', () => {
  const plans = ['a', 'b', 'c', 'd', 'e', 'f'].map(plan);
  const pairs = plans.flatMap((first, index) =>
    plans.slice(index + 1).map((second) => ({ first, second })),
  );
  const here = pairs.find(({ first, second }) => first.id === 'a' && second.id === 'd');
  const rows = neighboursOf(here ?? pair('', ''), pairs, 2);
  expect(rows.map((row) => row.pairs.map(({ first, second }) => first.id + second.id))).toEqual([
    ['ac', 'ae'],
    ['bd', 'cd'],
  ]);
});
