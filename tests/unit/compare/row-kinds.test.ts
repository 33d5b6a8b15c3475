import { expect, test } from 'vitest';
import { differsInKind, kindOfCell } from '../../../src/compare/row-kinds.ts';

test.each([
  [{ silent: 'section' as const, clauses: [] }, 'absent'],
  [{ silent: undefined, clauses: [] }, 'silent'],
  [{ silent: undefined, clauses: [{ hasQuota: false }] }, 'text'],
  [{ silent: undefined, clauses: [{ hasQuota: false }, { hasQuota: true }] }, 'number'],
])('%j is a cell of kind %s', (cell, kind) => {
  expect(kindOfCell(cell)).toBe(kind);
});

test('rows differ when one plan is silent or has a number and another has words', () => {
  expect(differsInKind(['text', 'silent'])).toBe(true);
  expect(differsInKind(['number', 'text'])).toBe(true);
  expect(differsInKind(['text', 'text'])).toBe(false);
});

test('a plan without the part makes no row differ', () => {
  expect(differsInKind(['text', 'absent', 'text'])).toBe(false);
});
