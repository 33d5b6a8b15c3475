import { describe, expect, test } from 'vitest';
import { krippendorffAlpha, masiDistance } from '#scripts/codebook/coding/agreement.ts';

describe('MASI distance', () => {
  test.each([
    [['a'], ['a'], 0],
    [['a', 'b'], ['b', 'a'], 0],
    [['a'], ['b'], 1],
    [['a', 'b'], ['a'], 1 - (1 / 2) * (2 / 3)],
    [['a', 'b'], ['b', 'c'], 1 - (1 / 3) * (1 / 3)],
  ])('of %j and %j', (a, b, distance) => {
    expect(masiDistance(a, b)).toBeCloseTo(distance, 12);
  });
});

describe("Krippendorff's alpha", () => {
  test('is 1 where both readers always agree', () => {
    expect(
      krippendorffAlpha([
        { first: ['a'], second: ['a'] },
        { first: ['b'], second: ['b'] },
      ]),
    ).toBe(1);
  });

  test('of single nominal values is as the textbook counts it', () => {
    // Units aa, ab, bb: observed 1/3; of the 15 pairs of a,a,a,b,b,b nine differ: 1 - (1/3)/(9/15).
    const units = ['aa', 'ab', 'bb'].map(([first = '', second = '']) => ({
      first: [first],
      second: [second],
    }));
    expect(krippendorffAlpha(units)).toBeCloseTo(1 - 1 / 3 / (9 / 15), 12);
  });

  test('is undefined where nothing could differ', () => {
    expect(krippendorffAlpha([{ first: ['a'], second: ['a'] }])).toBeUndefined();
  });
});
