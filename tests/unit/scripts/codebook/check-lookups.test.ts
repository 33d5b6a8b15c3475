import { describe, expect, it } from 'vitest';
import { checkLookups } from '#scripts/codebook/check-lookups.ts';
import type { Problem } from '#scripts/text/problem.ts';
import { contextFigures } from '#src/corpus/context.ts';
import type { Lookup } from '#src/schemas/results.ts';

const LOOKUP: Lookup = {
  id: 'a-look-1',
  plan: 'a',
  targets: ['a-1'],
  words: '甲区 科普',
  where: 'stored-pages',
  on: '2026-11-28',
  by: 'model',
  found: [],
};
const QUOTAS = [
  { id: 'a-1', plan: 'a' },
  { id: 'b-1', plan: 'b' },
];

function check(lookups: Lookup[], plans = ['a']) {
  const problems: Problem[] = [];
  const kept = checkLookups(lookups, QUOTAS, plans, contextFigures, (each) => problems.push(each));
  return { kept, found: problems.map(({ found }) => found) };
}

describe('checkLookups', () => {
  it('keeps a question about targets of its plan', () => {
    expect(check([LOOKUP])).toEqual({ kept: [LOOKUP], found: [] });
  });

  it('leaves out a plan that is not there', () => {
    expect(check([LOOKUP], ['b']).kept).toEqual([]);
  });

  it.each(['b-1', 'a-2'])('reports %s, which is no target of its plan', (target) => {
    expect(check([{ ...LOOKUP, targets: [target] }]).found).toEqual([
      `a-look-1: “${target}” is no target of a`,
    ]);
  });

  it('reports a find that is no figure on its targets', () => {
    expect(check([{ ...LOOKUP, found: ['nation-literacy-target-2025'] }]).found).toHaveLength(1);
  });
});
