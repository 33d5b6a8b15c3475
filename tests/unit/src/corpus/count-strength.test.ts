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
  it('counts the clauses that each word decided, the most frequent first, 0 for one that decided none', () => {
    const words = ['推进', '加强', '(?<!重)要', '要'];
    expect(countWords(clauses, { id: 'act', words })).toEqual([
      { word: '加强', clauses: 2, conditional: false },
      { word: '推进', clauses: 0, conditional: false },
      { word: '要', clauses: 0, conditional: true },
    ]);
  });
});
