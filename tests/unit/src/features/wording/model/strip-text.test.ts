import { expect, test } from 'vitest';
import { cutPhrases, stretchesOf } from '#src/features/wording/model/strip-text.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';

/** A run of these plans at a place of a text. */
const placed = (plans: string[], start: number, end: number) => ({
  span: { start, end },
  run: { plans } as ReuseRun,
});
const clause = (raw: string, start = 0) => ({ raw, span: { start, end: start + raw.length } });
const brief = (stretches: ReturnType<typeof stretchesOf>) =>
  stretches.map(({ level, characters }) => `${level}:${characters}`).join(' ');

test('counts the plans of every run over a place, each once', () => {
  const text = clause('一二三四五六七八九十甲乙丙丁戊己庚辛壬癸，子丑寅卯辰。');
  const runs = [placed(['a', 'b'], 0, 20), placed(['a', 'b', 'c'], 10, 20)];
  expect(brief(stretchesOf([text], runs, []))).toBe('2:10 3:10 1:5');
});

test('counts no punctuation, blank or sign, and every digit of a number', () => {
  expect(brief(stretchesOf([clause('到 2025 年，达15%。')], [], []))).toBe('1:9');
});

test('sets phrases of the state apart, and with them runs that leave less than 10 characters', () => {
  const text = clause('甲乙丙丁戊劳动精神一二三四五六七八九十');
  const stretches = stretchesOf([text], [placed(['a', 'b'], 0, 19)], cutPhrases(['劳动精神']));
  expect(brief(stretches)).toBe('1:5 formula:4 2:10');
});

test('counts what a run has of each clause by itself', () => {
  const texts = [clause('一二三四五六七八九十。'), clause('甲乙丙丁。', 11)];
  expect(brief(stretchesOf(texts, [placed(['a', 'b'], 0, 15)], []))).toBe('2:10 1:4');
});
