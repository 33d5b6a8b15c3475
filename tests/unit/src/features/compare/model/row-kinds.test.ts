import { expect, test } from 'vitest';
import { differsInKind } from '#src/features/compare/model/row-kinds.ts';

test('rows differ when one plan is silent or has a number and another has words', () => {
  expect(differsInKind(['text', 'silent'])).toBe(true);
  expect(differsInKind(['number', 'text'])).toBe(true);
  expect(differsInKind(['text', 'text'])).toBe(false);
});

test('a plan without the part makes no row differ', () => {
  expect(differsInKind(['text', 'absent', 'text'])).toBe(false);
});
