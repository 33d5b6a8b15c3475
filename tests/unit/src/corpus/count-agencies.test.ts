import { expect, test } from 'vitest';
import { countAgencies } from '#src/corpus/count-agencies.ts';

const listed = (name: string, agency = 'science-association', openList = false) => ({
  name,
  agency,
  openList,
});

test('a body in two roles of a list is one body', () => {
  const list = [listed('市科协'), listed('市妇联', 'womens-federation'), listed('市科协')];
  expect(countAgencies(list)).toEqual({ bodies: 2, collectives: 0, isOpen: false });
});

test('a name for several bodies is no body', () => {
  const list = [listed('市科协'), listed('领导小组各成员单位', 'leading-group-members')];
  expect(countAgencies(list)).toEqual({ bodies: 1, collectives: 1, isOpen: false });
});

test('a list that is open for one role is open', () => {
  const list = [listed('区科协'), listed('区妇联', 'womens-federation', true)];
  expect(countAgencies(list)).toEqual({ bodies: 2, collectives: 0, isOpen: true });
});
