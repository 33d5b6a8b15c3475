import { expect, test } from 'vitest';
import { createLatest } from '#src/browser/latest.ts';

test('a question is the latest until another is asked', () => {
  const ask = createLatest();
  const isFirst = ask();
  expect(isFirst()).toBe(true);
  const isSecond = ask();
  expect([isFirst(), isSecond()]).toEqual([false, true]);
});

test('questions of one place do not outdate those of another', () => {
  const isLatest = createLatest()();
  createLatest()();
  expect(isLatest()).toBe(true);
});
