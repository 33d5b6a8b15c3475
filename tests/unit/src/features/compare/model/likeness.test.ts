/** Reference values: characters counted by hand in invented texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareCells,
  findMostAlike,
  findStretches,
  measureLikeness,
  percentOf,
  shareOf,
  type WordedCell,
} from '#src/features/compare/model/likeness.ts';

/** Ten characters, and ten others. */
const TEN = '一二三四五六七八九十';
const OTHER_TEN = '甲乙丙丁戊己庚辛壬癸';

function cell(plan: string, ...texts: string[]): WordedCell {
  return { plan, clauses: texts.map((text) => ({ text })) };
}

describe('likeness', () => {
  test('counts the shared characters of both texts among all of both', () => {
    // 10 of 15 and 10 of 25 characters: 20 of 40.
    const [a, b] = [cell('a', `${TEN}，东南西北中。`), cell('b', `${OTHER_TEN}${TEN}天地人和平`)];
    expect(measureLikeness(a, b)).toBe(0.5);
    expect(measureLikeness(b, a)).toBe(0.5);
    expect(shareOf(compareCells(a, b))).toBeCloseTo(10 / 15);
    expect(shareOf(compareCells(b, a))).toBeCloseTo(10 / 25);
  });

  test('is found within clauses, and clauses of any place', () => {
    expect(measureLikeness(cell('a', '一二三四五', '六七八九十'), cell('b', TEN))).toBe(0);
    expect(measureLikeness(cell('a', TEN, OTHER_TEN), cell('b', OTHER_TEN, TEN))).toBe(1);
  });

  test('counts no signs', () => {
    // The sign must agree, and the twelve characters count.
    expect(measureLikeness(cell('a', `${TEN}15%`), cell('b', `${TEN}15%`))).toBe(1);
    expect(compareCells(cell('a', `${TEN}15%`), cell('b', TEN))[0]?.share).toBeCloseTo(10 / 12);
  });

  test('lies between nothing and all, and is the same both ways, for any texts', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...'科普素质，。1'), maxLength: 40 }));
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [a, b] = [cell('a', ...one), cell('b', ...other)];
        expect(measureLikeness(a, b)).toBe(measureLikeness(b, a));
        expect(measureLikeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(measureLikeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test.each([
  [0, 0],
  [0.001, 1],
  [0.424, 42],
  [0.999, 99],
  [1, 100],
])('a share of %d is said as %d per cent', (share, percent) => {
  expect(percentOf(share)).toBe(percent);
});

describe('the pair that is most alike', () => {
  const plansOf = (...cells: WordedCell[]) => findMostAlike(cells)?.map(({ plan }) => plan);

  test('is found wherever it stands', () => {
    expect(
      plansOf(cell('a', '东南西北'), cell('b', TEN), cell('c', OTHER_TEN), cell('d', TEN)),
    ).toEqual(['b', 'd']);
  });

  test('is the first of those that are as alike', () => {
    expect(plansOf(cell('a', '东'), cell('b', TEN), cell('c', TEN), cell('d', TEN))).toEqual([
      'b',
      'c',
    ]);
    expect(plansOf(cell('a', '东'), cell('b', '南'), cell('c', '西'))).toEqual(['a', 'b']);
  });

  test('needs two cells', () => {
    expect(plansOf(cell('a', TEN))).toBeUndefined();
  });
});

describe('the stretches of a cell', () => {
  const stretchesOf = (own: WordedCell, ...others: WordedCell[]) =>
    findStretches(new Map(others.map((other) => [other.plan, compareCells(own, other)])));

  test('change where the plans change that have them too', () => {
    const own = cell('a', `${TEN}，${OTHER_TEN}。`, '东南西北');
    expect(stretchesOf(own, cell('b', `${TEN}${OTHER_TEN}`), cell('c', OTHER_TEN))).toEqual([
      { length: 10, plans: ['b'] },
      { length: 10, plans: ['b', 'c'] },
      { length: 4, plans: [] },
    ]);
  });

  test('are as long as the text, whatever others have', () => {
    expect(stretchesOf(cell('a', '到2025年，东'), cell('b', '西'))).toEqual([
      { length: 7, plans: [] },
    ]);
  });
});
