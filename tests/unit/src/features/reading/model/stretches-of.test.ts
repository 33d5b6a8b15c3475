import { expect, test } from 'vitest';
import { stretchesOf } from '#src/features/reading/model/stretches-of.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';
import { markWords } from '#src/text/shared-words.ts';
import { wordTokens } from '#src/text/wording.ts';

const TEXT = '开展科学家精神进校园活动，将科学精神融入课堂。';
/** 开展科学家精神进校园活动将科学精神融入课堂, 12 and 9 characters; 精神进校园活动将科学精 is in a third plan too. */
const LONG = runOf('run-a1', ['jia', 'yi'], 21);
const SHORT = runOf('run-b2', ['jia', 'yi', 'bing'], 11);
const KEYS = new Map([
  ['run-a1', 'a'],
  ['run-b2', 'b'],
]);

function runOf(id: string, plans: string[], characters: number): ReuseRun {
  const rest = { formula: false, text: TEXT, occurrences: [], upstream: [], origin: 'unknown' };
  return { id, plans, characters, ...rest } as ReuseRun;
}

function shade(phrases: string[] = []) {
  const placed = [
    { run: LONG, start: 0, end: 22 },
    { run: SHORT, start: 5, end: 17 },
  ];
  const words = phrases.map((phrase) => wordTokens(phrase).map(({ text }) => text));
  return stretchesOf(markWords(TEXT, placed, words), KEYS);
}

test('stretches are cut where runs begin and end, with punctuation between them', () => {
  expect(shade()).toEqual([
    { start: 0, end: 5, plans: 2, runs: ['a'] },
    { start: 5, end: 17, plans: 3, runs: ['a', 'b'] },
    { start: 17, end: 22, plans: 2, runs: ['a'] },
  ]);
});

test('set phrases, and what they leave too little of, are shaded as such', () => {
  expect(shade(['科学家精神进校园活动'])).toEqual([
    { start: 0, end: 5, plans: 0, runs: ['a'] },
    { start: 5, end: 17, plans: 0, runs: ['a', 'b'] },
    { start: 17, end: 22, plans: 0, runs: ['a'] },
  ]);
});

test('words that no other plan has are in no stretch', () => {
  expect(stretchesOf(markWords(TEXT, [], []), KEYS)).toEqual([]);
});
