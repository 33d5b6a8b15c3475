import { expect, test } from 'vitest';
import { levelOf, markWords, type RunInText } from '#src/text/shared-words.ts';
import { joinWords } from '#src/features/wording/model/strip-text.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';

/** A run of these plans at a place of a text. */
const placed = (plans: string[], start: number, end: number): RunInText => ({
  run: { plans } as ReuseRun,
  start,
  end,
});
const brief = (text: string, runs: RunInText[], phrases: string[][] = []) =>
  joinWords(markWords(text, runs, phrases))
    .map(({ level, characters }) => `${level}:${characters}`)
    .join(' ');

test('counts the plans of every run over a place, each once', () => {
  const text = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸，子丑寅卯辰。';
  const runs = [placed(['a', 'b'], 0, 20), placed(['a', 'b', 'c'], 10, 20)];
  expect(brief(text, runs)).toBe('2:10 3:10 1:5');
  expect(markWords(text, runs, []).map(({ runs: own }) => own.size)).toEqual([
    ...Array<number>(10).fill(1),
    ...Array<number>(10).fill(2),
    ...Array<number>(5).fill(0),
  ]);
});

test('counts no punctuation, blank or sign, and every digit of a number', () => {
  expect(brief('到 2025 年，达15%。', [])).toBe('1:9');
});

test('sets phrases of the state apart, and with them runs that leave less than 10 characters', () => {
  const text = '甲乙丙丁戊劳动精神一二三四五六七八九十';
  const phrase = [...'劳动精神'];
  expect(brief(text, [placed(['a', 'b'], 0, 19)], [phrase])).toBe('1:5 formula:4 2:10');
  const [first] = markWords(text, [placed(['a', 'b'], 0, 19)], [phrase]);
  expect(first && [levelOf(first), first.runs.size]).toEqual([1, 1]);
});

test('what a run has of a clause counts from 10 characters', () => {
  expect(brief('一二三四五六七八九十。', [placed(['a', 'b'], 0, 10)])).toBe('2:10');
  expect(brief('甲乙丙丁。', [placed(['a', 'b'], 0, 4)])).toBe('1:4');
});
