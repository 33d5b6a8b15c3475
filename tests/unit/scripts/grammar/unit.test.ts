/**
 * Reference values: the units that stand after numbers in the cited words of the five plans, read by
 * a language model. No person has checked them.
 */
import { expect, test } from 'vitest';
import { UNIT_PATTERN } from '#scripts/grammar/unit.ts';
import { cited, type PlanOfFive } from '../cited.ts';

const units = UNIT_PATTERN.split('|');
const unitOf = (words: string) => new RegExp(`\\d(${UNIT_PATTERN})`).exec(words)?.[1];

test.each<[PlanOfFive, string, string]>([
  ['mengjin', '培训300人次', '人次'],
  ['mengjin', '发展科技志愿者800人', '人'],
  ['mengjin', '达到30个', '个'],
  ['mengjin', '超过16%', '%'],
  ['qingtongxia', '建设企业科普展示馆3家', '家'],
  ['qingtongxia', '应至少安排1次', '次'],
  ['yunxi', '实施5项提升行动', '项'],
  ['hebi', '办事等5类高频事项', '类'],
])('%s counts in “%s” by %s', (plan, words, unit) => {
  expect(unitOf(cited(plan, words))).toBe(unit);
});

test.each(['2025年', '3丁', '3 人', '3\r\n人', '90％', '3𠮷'])('%s has no unit', (words) => {
  expect(unitOf(words)).toBeUndefined();
});

test('a unit is tried before those that it begins with', () => {
  expect(units.length).toBeGreaterThan(20);
  const hidden = units.filter((unit, index) =>
    units.slice(0, index).some((earlier) => unit.startsWith(earlier)),
  );
  expect(hidden).toEqual([]);
});

test('no unit stands twice or is empty', () => {
  expect(new Set(units).size).toBe(units.length);
  expect(units).not.toContain('');
});
