import { describe, expect, it } from 'vitest';
import { countLevel, countWords } from '#src/corpus/count-strength.ts';

const graded = (level: 'act' | 'state', word: string | null) =>
  ({ level, word, codedBy: 'model' }) as const;
const clauses = [
  { plan: 'a', strength: graded('act', '推进') },
  { plan: 'a', strength: graded('act', '加强') },
  { plan: 'b', strength: graded('act', '加强') },
  { plan: 'a', strength: graded('state', null) },
];

describe('countLevel', () => {
  it('counts plan by plan, in the order of the plans', () => {
    const plans = [{ id: 'b' }, { id: 'a' }, { id: 'c' }];
    expect(countLevel(clauses, 'act', plans)).toEqual([1, 2, 0]);
    expect(countLevel(clauses, 'state', plans)).toEqual([0, 1, 0]);
  });
});

describe('countWords', () => {
  it('counts the clauses that each word decided, the most frequent first', () => {
    expect(countWords(clauses, 'act')).toEqual([
      { word: '加强', clauses: 2 },
      { word: '推进', clauses: 1 },
    ]);
  });

  it('is nothing where no word decides', () => {
    expect(countWords(clauses, 'state')).toEqual([]);
  });
});
