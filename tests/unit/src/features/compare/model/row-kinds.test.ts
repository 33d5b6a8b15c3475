import { expect, test } from 'vitest';
import { differsInKind } from '#src/features/compare/model/row-kinds.ts';

test('rows differ when one plan is silent, only mentions or has a number and another has words', () => {
  expect(differsInKind(['text', 'none'])).toBe(true);
  expect(differsInKind(['text', 'mention'])).toBe(true);
  expect(differsInKind(['mention', 'none'])).toBe(true);
  expect(differsInKind(['number', 'text'])).toBe(true);
  expect(differsInKind(['text', 'text'])).toBe(false);
});

test('a plan without the part makes no row differ', () => {
  expect(differsInKind(['text', 'absent', 'text'])).toBe(false);
});
