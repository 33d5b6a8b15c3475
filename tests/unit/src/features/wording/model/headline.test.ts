import { expect, test } from 'vitest';
import { headlineOf } from '#src/features/wording/model/headline.ts';
import { wordingEn } from '#src/i18n/en/wording.ts';
import { wordingZh } from '#src/i18n/zh/wording.ts';
import type { ReuseShare } from '#src/schemas/wording.ts';

/** Invented rows of whole plans of 1,000 characters, in both directions. */
const pair = (plan: string, other: string, there: number, back: number): ReuseShare[] =>
  [[plan, other, there] as const, [other, plan, back] as const].map(([from, to, shared]) => ({
    plan: from,
    other: to,
    section: null,
    characters: 1000,
    shared,
    sharedWithoutFormula: shared,
    share: shared / 1000,
    shareWithoutFormula: shared / 1000,
  }));
const names = (found: ReturnType<typeof headlineOf>) =>
  found.kind === 'pairs' ? found.pairs.map(({ shares: [there] }) => there.plan + there.other) : [];

test('names the pair of which the most can be said in both directions', () => {
  const found = headlineOf([...pair('a', 'b', 900, 120), ...pair('a', 'c', 419, 413)]);
  expect(names(found)).toEqual(['ac']);
  expect(found).toMatchObject({ percent: 41 });
});

test('names all pairs of which the same can be said, in plan order', () => {
  const found = headlineOf([...pair('a', 'b', 205, 300), ...pair('b', 'c', 209, 201)]);
  expect(names(found)).toEqual(['ab', 'bc']);
  expect(found).toMatchObject({ percent: 20 });
});

test('says that nothing is shared, or hardly anything, or that there is one plan only', () => {
  expect(headlineOf(pair('a', 'b', 0, 0))).toEqual({ kind: 'none' });
  expect(headlineOf(pair('a', 'b', 9, 400))).toEqual({ kind: 'little' });
  expect(headlineOf([])).toEqual({ kind: 'alone' });
});

test('rounds down, so that it is true of both', () => {
  expect(headlineOf(pair('a', 'b', 399, 700))).toMatchObject({ percent: 39 });
});

const one = [['甲县', '乙县']] as const;

test('says of one pair, of two and of many what each of them has', () => {
  const { pairs } = wordingZh.headline;
  expect(pairs(one, 41)).toBe('甲县、乙县两份方案，各有四成以上文字与对方相同');
  expect(pairs(one, 7)).toBe('甲县、乙县两份方案，各有7%以上的文字与对方相同');
  expect(
    pairs(
      [
        ['甲', '乙'],
        ['乙', '丙'],
      ],
      20,
    ),
  ).toBe('甲和乙，乙和丙，两组方案各有两成以上文字与对方相同');
  expect(pairs([...one, ...one, ...one], 12)).toBe('3组方案，各有一成以上文字与对方相同');
});

test('says the same in English', () => {
  expect(wordingEn.headline.pairs([['A', 'B']], 41)).toBe(
    'A and B: at least 41% of each plan’s text also stands in the other',
  );
});
