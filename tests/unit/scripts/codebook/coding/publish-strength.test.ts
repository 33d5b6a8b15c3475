/** Reference values: four made-up codings, counted and worked out by a language model. No person has checked them. */
import { expect, test } from 'vitest';
import { measureStrength } from '#scripts/codebook/coding/publish-strength.ts';
import type { StrengthCoding } from '#src/schemas/coding.ts';
import type { StrengthGrade } from '#src/schemas/corpus.ts';

const coding = (...levels: [StrengthGrade, StrengthGrade, StrengthGrade, StrengthGrade]) => {
  const [first, second, final, rule] = levels.map((level) => ({ level, word: null }));
  return { clause: 'a', first, second, final, rule, agree: true, reason: null } as StrengthCoding;
};

const rows = measureStrength([
  coding('act', 'act', 'act', 'act'),
  coding('act', 'oblige', 'act', 'oblige'),
  coding('oblige', 'oblige', 'oblige', 'oblige'),
  coding('act', 'act', 'act', 'encourage'),
]);
const rowOf = (between: string, level: string) =>
  rows.find((row) => row.between === between && row.level === level);

test('counts each level in one grading, in the other, and in both', () => {
  expect(rowOf('readings', 'act')).toMatchObject({ first: 3, second: 2, both: 2, share: 2 / 3 });
  expect(rowOf('readings', 'oblige')).toMatchObject({ first: 1, second: 2, both: 1, share: 0.5 });
  expect(rowOf('rule', 'act')).toMatchObject({ first: 3, second: 1, both: 1, share: 1 / 3 });
  expect(rowOf('rule', 'encourage')).toMatchObject({ first: 0, second: 1, both: 0, share: 0 });
});

test('has no share of a level that neither gave', () => {
  expect(rowOf('readings', 'state')).toMatchObject({ first: 0, second: 0, share: null });
});

test('puts all levels together, with alpha', () => {
  expect(rowOf('readings', 'all')).toMatchObject({ first: 4, second: 4, both: 3, share: 0.75 });
  // Of 8 values 5 are act and 3 oblige: 15 of 28 pairs differ, so 1 − 0.25 ÷ (15 ÷ 28).
  expect(rowOf('readings', 'all')?.alpha).toBeCloseTo(1 - 0.25 / (15 / 28), 10);
  expect(rowOf('readings', 'act')?.alpha).toBeNull();
});

test('is nothing where nothing was read', () => {
  expect(measureStrength([])).toEqual([]);
});
