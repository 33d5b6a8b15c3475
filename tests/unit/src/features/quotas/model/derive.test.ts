import { expect, test } from 'vitest';
import { perTenThousand, perYear, roundDerived } from '#src/features/quotas/model/derive.ts';

const total = {
  value: 4000,
  unit: '人次',
  frequency: 'total',
  scope: 'whole',
  deadline: '2025',
} as const;

test('a total of person-times is spread over the years to its deadline, both ends counted', () => {
  expect(perYear(total, { start: 2022, end: 2035 })).toBe(1000);
  expect(perYear(total, { start: 2021, end: 2025 })).toBe(800);
});

test('a semester counts twice a year; a yearly number stays as written', () => {
  const period = { start: 2021, end: 2025 };
  const lectures = { ...total, value: 4, unit: '次', frequency: 'per-semester' } as const;
  expect(perYear(lectures, period)).toBe(8);
  expect(perYear({ ...total, frequency: 'per-year' }, period)).toBe('as-written');
});

test('without a deadline in the sentence nothing is spread: the plan’s period is no deadline', () => {
  expect(perYear({ ...total, deadline: null }, { start: 2022, end: 2025 })).toBe('no-deadline');
});

test('neither percentages nor what may be a stock are spread over years', () => {
  const period = { start: 2021, end: 2025 };
  expect(perYear({ ...total, unit: '%' }, period)).toBe('percentage');
  expect(perYear({ ...total, unit: '人' }, period)).toBe('stock');
});

test('a count for each 10,000 residents: 800 of 485,987 are 16.5', () => {
  // 800 × 10,000 ÷ 485,987 = 16.46…
  expect(perTenThousand({ ...total, value: 800, unit: '人' }, 485_987)).toBe(16.5);
});

test('percentages, numbers for each school and places without a census have no such rate', () => {
  expect(perTenThousand({ ...total, unit: '%' }, 1000)).toBe('percentage');
  expect(perTenThousand({ ...total, scope: 'per-school' }, 1000)).toBe('per-place');
  expect(perTenThousand(total, undefined)).toBe('no-residents');
});

test('a derived number has three digits, or is whole', () => {
  expect([0.123456, 12.3456, 123.456, 1234.5].map(roundDerived)).toEqual([0.123, 12.3, 123, 1235]);
});
