import { expect, test } from 'vitest';
import { contrastRatio } from '#src/features/design/model/contrast.ts';

test.each([
  ['#000', '#fff', 21],
  // The lightest grey that text on white may have, and the first that is too light.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  // By hand: 0.2126 + 0.05 over 0.05.
  ['#ff0000', '#000000', 5.25],
  ['#a8201a', '#A8201A', 1],
])('%s on %s is %d to 1, either way round', (a, b, ratio) => {
  expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2);
  expect(contrastRatio(b, a)).toBeCloseTo(ratio, 2);
});

test('what is no hexadecimal colour is refused', () => {
  expect(() => contrastRatio('red', '#fff')).toThrow('“red”');
});
