/**
 * Reference values: worked out by hand, as shown, by a language model from the sentences that each test
 * names; no person has checked them.
 */
import { expect, test } from 'vitest';
import type { ContextFigure } from '#src/schemas/context.ts';
import {
  asDerived,
  fitBase,
  perTenThousand,
  perYear,
  roundDerived,
  yearsOf,
} from '#src/features/quotas/model/derive.ts';

const total = {
  value: 4000,
  valueMax: null,
  unit: '人次',
  kind: 'level',
  frequency: 'total',
  scope: 'whole',
  per: null,
  deadline: '2025',
  deadlineWords: '到2025年',
  codedBy: 'model',
} as const;
const from2021 = { start: 2021, end: 2025 };
const from2022 = { start: 2022, end: 2025 };

test('a total by 2025 is spread from the plan’s first year, both ends counted', () => {
  expect(perYear(total, from2022)).toBe(1000);
  expect(perYear(total, from2021)).toBe(800);
});

test('“十四五” is five years, 2021 to 2025, whenever the plan was issued', () => {
  // yunxi: “十四五”期间培训农技人员50人次, 50 ÷ 5; the plan is of 2022.
  const technicians = { ...total, value: 50, deadlineWords: '“十四五”期间' };
  expect(perYear(technicians, from2022)).toBe(10);
  expect(yearsOf(technicians, from2022)).toEqual(from2021);
  expect(yearsOf({ ...total, deadlineWords: '“十四五”末' }, from2022)).toEqual(from2021);
});

test('words that name their first year count from it, and none without a deadline', () => {
  const next = { deadline: '2030', deadlineWords: '“十五五”期间' };
  expect(yearsOf(next, from2022)).toEqual({ start: 2026, end: 2030 });
  const range = { deadline: '2026', deadlineWords: '2024—2026年' };
  expect(yearsOf(range, from2022)).toEqual({ start: 2024, end: 2026 });
  expect(yearsOf({ deadline: null, deadlineWords: null }, from2022)).toBeUndefined();
});

test('a semester counts twice a year; a yearly number stays as written', () => {
  const lectures = { ...total, value: 4, unit: '次', frequency: 'per-semester' } as const;
  expect(perYear(lectures, from2021)).toBe(8);
  expect(perYear({ ...total, frequency: 'per-year' }, from2021)).toBe('as-written');
  expect(perYear({ ...total, frequency: 'every-2-years' }, from2021)).toBe('other-frequency');
});

test('without a deadline in the sentence nothing is spread: the plan’s period is no deadline', () => {
  expect(perYear({ ...total, deadline: null, deadlineWords: null }, from2022)).toBe('no-deadline');
});

test('neither percentages, ranges nor what is not said to be reached year by year are spread', () => {
  expect(perYear({ ...total, unit: '%' }, from2021)).toBe('percentage');
  expect(perYear({ ...total, unit: '个百分点', kind: 'change' }, from2021)).toBe('percentage');
  expect(perYear({ ...total, valueMax: 5000 }, from2021)).toBe('not-plain');
  expect(perYear({ ...total, kind: 'change' }, from2021)).toBe('not-plain');
  expect(perYear({ ...total, unit: '人' }, from2021)).toBe('not-yearly');
});

test('a count for each 10,000 residents: 800 of 485,987 are 16.5', () => {
  // 800 × 10,000 ÷ 485,987 = 16.46…
  expect(perTenThousand({ value: 800 }, 485_987)).toBe(16.5);
});

test('residents divide only numbers of people of whom any resident may be one', () => {
  const residents = { value: 485_987 } as ContextFigure;
  const volunteers = { ...total, value: 800, unit: '人' };
  expect(fitBase(volunteers, true, residents)).toBe(residents);
  expect(fitBase(volunteers, true, undefined)).toBe('no-residents');
  // Farmers, teachers, workers.
  expect(fitBase(volunteers, false, residents)).toBe('one-group');
  // mengjin: 区级以上科普教育基地达到30个
  expect(fitBase({ ...volunteers, unit: '个' }, false, residents)).toBe('things');
  expect(fitBase({ ...volunteers, unit: '家' }, true, residents)).toBe('things');
  expect(fitBase({ ...volunteers, unit: '%' }, true, residents)).toBe('percentage');
  expect(fitBase({ ...volunteers, scope: 'per-school' }, true, residents)).toBe('per-place');
  expect(fitBase({ ...volunteers, codedBy: 'rule' }, true, residents)).toBe('rule-coded');
});

test('a number worked out for a year stands beside those written for a year, one for residents never', () => {
  expect(asDerived(total, 'year', 800)).toMatchObject({ frequency: 'per-year', deadline: null });
  expect(asDerived(total, 'residents', 800).per).toMatchObject({ value: 10_000, unit: '人' });
});

test('a derived number has three digits, or is whole', () => {
  expect([0.123456, 12.3456, 123.456, 1234.5].map(roundDerived)).toEqual([0.123, 12.3, 123, 1235]);
});
