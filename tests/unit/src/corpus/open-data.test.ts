import { describe, expect, it } from 'vitest';
import { groupByReason } from '#src/corpus/open-data.ts';

describe('groupByReason', () => {
  it('puts the most frequent reason first and keeps its rows', () => {
    const rows = [{ reason: 'date' }, { reason: 'name' }, { reason: 'name' }];
    expect(groupByReason(rows)).toEqual([
      { reason: 'name', rows: [{ reason: 'name' }, { reason: 'name' }] },
      { reason: 'date', rows: [{ reason: 'date' }] },
    ]);
  });
});
