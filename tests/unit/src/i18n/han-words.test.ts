import { expect, test } from 'vitest';
import { hanWords } from '#src/i18n/han-words.ts';

test('a heading is cut between words, and its marks stay with them', () => {
  const words = hanWords('公民具备科学素质的比例：各方案的2025年目标');
  expect(words).toContain('比例：');
  expect(words).toContain('科学');
  expect(words.join('')).toBe('公民具备科学素质的比例：各方案的2025年目标');
});

test('an opening mark goes with what it opens', () => {
  const words = hanWords('读“青少年”部分');
  expect(words.some((word) => word.startsWith('“'))).toBe(true);
  expect(words.some((word) => word.endsWith('“'))).toBe(false);
  expect(hanWords('“')).toEqual(['“']);
  expect(hanWords('')).toEqual([]);
});

test('a name is one word, and so is the period of a plan', () => {
  const words = hanWords('岳阳市云溪区十四五全民科学素质行动规划', ['岳阳市', '云溪区']);
  expect(words.slice(0, 4)).toEqual(['岳阳市', '云溪区', '十四五', '全民']);
});
