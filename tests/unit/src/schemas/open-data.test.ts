import { describe, expect, it } from 'vitest';
import { TABLE_SOURCES } from '#scripts/open-data/tables.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { parseTable, TABLE_NAMES } from '#src/schemas/open-data.ts';

const noise = { plan: 'a', span: { start: 1, end: 3 }, characters: 2, reason: 'spam' };

describe('the contract', () => {
  it('has the tables that scripts of others read', () => {
    expect(TABLE_NAMES).toEqual([
      ...['plans', 'statements', 'sections', 'measures', 'clauses', 'quotas', 'near-misses'],
      'numbers',
      ...[
        'responsibilities',
        'agencies',
        'topics',
        'mentions',
        'comparison',
        'reuse',
        'reuse-shares',
        'reuse-counts',
        'upstream-shares',
        'near-wordings',
        'misfits',
        'context',
        'upstream',
        'codings',
        'agreement',
        'strength-codings',
        'strength-agreement',
        'noise',
        'changes',
        'pieces',
        'slips',
        'findings',
      ],
    ]);
  });

  it('is kept by the writer and by the words of both languages, in its order', () => {
    for (const tables of [TABLE_SOURCES, zh.data.files, en.data.files])
      expect(Object.keys(tables)).toEqual(TABLE_NAMES);
  });
});

describe('parseTable', () => {
  it('gives the rows of a table', () => {
    expect(parseTable('noise', JSON.stringify([noise]))).toEqual([noise]);
  });

  it.each([
    ['a field too many', { ...noise, words: 'x' }],
    ['a field too few', { plan: 'a', span: noise.span, characters: 2 }],
    ['an unknown reason', { ...noise, reason: 'other' }],
  ])('refuses a row with %s, and names the file', (_, row) => {
    expect(() => parseTable('noise', JSON.stringify([row]))).toThrow('noise.json');
  });
});
