import { describe, expect, it } from 'vitest';
import { columnsOf, isNumeric, linkedColumn } from '#src/features/findings/model/columns.ts';
import { linkOfRow } from '#src/features/findings/row-link.ts';

const ROW = { plan: 'a', section: 'youth', clause: 'a-1', quota: 'a-1-q1', quote: '2个', value: 2 };

describe('columnsOf', () => {
  it('leaves out ids of places, which are links', () => {
    expect(columnsOf([ROW], 'zh').map(({ name }) => name)).toEqual([
      ...['plan', 'section', 'quote', 'value'],
    ]);
  });

  it('takes of two languages that of the page, and no id beside a name', () => {
    const rows = [{ topic: 'a', topic_zh: '甲', topic_en: 'A' }];
    expect(columnsOf(rows, 'en')).toEqual([{ field: 'topic_en', name: 'topic' }]);
    expect(columnsOf(rows, 'zh')).toEqual([{ field: 'topic_zh', name: 'topic' }]);
  });

  it('has none where there are no rows', () => {
    expect(columnsOf([], 'zh')).toEqual([]);
  });
});

describe('linkedColumn', () => {
  it.each([
    [['plan', 'section', 'quote'], 'quote'],
    [['plan', 'section', 'value'], 'value'],
    [['plan', 'section', 'clauses'], 'section'],
    [['plan', 'quotas'], 'plan'],
  ])('of %j takes %s', (names, wanted) => {
    expect(linkedColumn(names.map((name) => ({ field: name, name })))).toBe(wanted);
  });

  it('takes none where no column names a place', () => {
    expect(linkedColumn([{ field: 'share', name: 'share' }])).toBeUndefined();
  });
});

describe('isNumeric', () => {
  it('asks for numbers in all rows', () => {
    const column = { field: 'value', name: 'value' };
    expect(isNumeric([ROW, ROW], column)).toBe(true);
    expect(isNumeric([ROW, { ...ROW, value: null }], column)).toBe(false);
  });
});

describe('linkOfRow', () => {
  it.each([
    [ROW, '/quotas/a-1-q1/'],
    [{ plan: 'a', section: 'youth', clause: 'a-1', quota: null }, '/plans/a/#a-1'],
    [{ plan: 'a', section: 'youth' }, '/groups/youth/'],
    [{ plan: 'a', section: 'overview', topic: 'goal' }, '/goals/#topic-goal'],
    [{ plan: 'a', quotas: 2 }, '/plans/a/'],
    [{ share: 2 }, undefined],
  ])('of %j leads to %s', (row, path) => {
    expect(linkOfRow(row)).toBe(path);
  });
});
