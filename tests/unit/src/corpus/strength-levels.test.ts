import { expect, test } from 'vitest';
import { nameOfStrength } from '#src/corpus/strength-levels.ts';
import { StrengthLevel } from '#src/schemas/corpus.ts';

test('every level has a name, and what is none has no empty one', () => {
  expect(StrengthLevel.options.map((level) => nameOfStrength(level).en)).toEqual([
    'Quantifies',
    'Obliges',
    'Directs',
    'Encourages',
    'States',
  ]);
  expect(() => nameOfStrength('all' as StrengthLevel)).toThrow('no level “all”');
});
