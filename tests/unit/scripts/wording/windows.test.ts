/** What two texts share, against every stretch of 10 characters of small invented texts tried one by one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MIN_SHARED_CHARACTERS } from '#src/text/wording.ts';
import { indexTexts } from '#scripts/wording/text-index.ts';
import { eachCovered, markNumbers, numberWindows } from '#scripts/wording/windows.ts';
import { cutTexts, sharingTexts, type InventedClause } from './invented-texts.ts';

/** Marks of the words of each text that stand in each other, within clauses: « ..##########. ». */
function coveredBy(texts: readonly InventedClause[][]): string[][] {
  const worded = cutTexts(texts);
  const { size, windows } = numberWindows(indexTexts(worded));
  return windows.map((own, text) =>
    windows.map((other) => {
      const marks = Array.from(worded[text]?.words ?? [], () => '.');
      eachCovered(own, markNumbers(other, size), (start, end) => marks.fill('#', start, end));
      return marks.join('');
    }),
  );
}

function triedCovers(texts: readonly InventedClause[][]): string[][] {
  return texts.map((clauses) =>
    texts.map((others) => clauses.map(({ text }) => coverClause(text, others)).join('')),
  );
}

function coverClause(text: string, others: readonly InventedClause[]): string {
  const covered = Array.from(text, () => '.');
  for (let start = 0; start + MIN_SHARED_CHARACTERS <= text.length; start += 1) {
    const end = start + MIN_SHARED_CHARACTERS;
    if (others.some((other) => other.text.includes(text.slice(start, end))))
      covered.fill('#', start, end);
  }
  return covered.join('');
}

test('two texts share the words of the stretches that both have', () => {
  fc.assert(
    fc.property(sharingTexts, (texts) => {
      expect(coveredBy(texts)).toEqual(triedCovers(texts));
    }),
    { numRuns: 300 },
  );
});

test('a number is shared whole or not at all', () => {
  const clause = (text: string) => [{ text, joins: false }];
  const [first] = coveredBy([clause('甲乙丙丁戊己庚辛2025年'), clause('甲乙丙丁戊己庚辛202年')]);
  expect(first).toEqual(['##########', '..........']);
  const [number] = coveredBy([clause('甲乙丙丁戊己2025'), clause('丑甲乙丙丁戊己2025')]);
  expect(number).toEqual(['#######', '#######']);
});

test('signs have to agree and are not counted', () => {
  const clause = (text: string) => [{ text, joins: false }];
  const [plain] = coveredBy([clause('甲乙丙丁戊己庚辛15%'), clause('甲乙丙丁戊己庚辛15')]);
  expect(plain?.[1]).toBe('#########.');
  const [short] = coveredBy([clause('甲乙丙丁戊己庚%%%'), clause('甲乙丙丁戊己庚%%%')]);
  expect(short).toEqual(['..........', '..........']);
});
