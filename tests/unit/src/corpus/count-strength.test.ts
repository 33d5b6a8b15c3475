import { describe, expect, it } from 'vitest';
import { countLevel, countWords } from '#src/corpus/count-strength.ts';

const clauses = [
  { plan: 'a', strength: { level: 'act', word: '加强' } },
  { plan: 'b', strength: { level: 'act', word: '加强' } },
  { plan: 'a', strength: { level: 'state', word: null } },
] as const;

describe('countLevel', () => {
  it('counts plan by plan, in the order of the plans', () => {
    const plans = [{ id: 'b' }, { id: 'a' }, { id: 'c' }];
    expect(countLevel(clauses, 'act', plans)).toEqual([1, 1, 0]);
    expect(countLevel(clauses, 'state', plans)).toEqual([0, 1, 0]);
  });
});

describe('countWords', () => {
  it('counts the clauses that each word decided, 0 for a word that decided none', () => {
    expect(countWords(clauses, ['推进', '加强'])).toEqual([
      { word: '推进', clauses: 0 },
      { word: '加强', clauses: 2 },
    ]);
  });
});
