import { expect, test } from 'vitest';
import { against } from '#src/features/indicators/model/against.ts';

test.each([
  ['>16', '>15', 'higher'],
  ['>=18', '=16', 'higher'],
  ['>15', '>15', 'same'],
  ['=11.5', '=11.5', 'same'],
  ['>14.3', '>15', 'lower'],
  // Equal numbers that bind otherwise, and upper bounds, are not ranked.
  ['>15', '=15', 'unlike'],
  ['<=15', '>15', 'unlike'],
  ['<16', '<15', 'unlike'],
] as const)('%s beside %s above it is %s', (own, above, how) => {
  const bound = (text: string) => {
    const [, comparator = '=', value] = /^([<>=]+)([\d.]+)$/.exec(text) ?? [];
    return { comparator: comparator as '=', value: Number(value) };
  };
  expect(against(bound(own), bound(above))).toBe(how);
});
