import { expect, test } from 'vitest';
import { levelsBy, standingTo } from '#src/features/indicators/model/standing.ts';

test.each([
  [14.3, '>', 15, '>', 'below'],
  [15, '>', 15, '>', 'equal'],
  [15, '>', 15, '>=', 'above'],
  [15, '=', 15, '>', 'below'],
  [18, '>=', 16, '=', 'above'],
] as const)('%d with %s stands to %d with %s: %s', (value, comparator, other, how, standing) => {
  expect(standingTo({ value, comparator }, { value: other, comparator: how })).toBe(standing);
});

test('a level whose target is not known is in no list', () => {
  const more = (value: number) => ({ value, comparator: '>' }) as const;
  expect(
    levelsBy(more(16), { nation: more(15), province: more(16), prefecture: undefined }),
  ).toEqual({
    below: [],
    equal: ['province'],
    above: ['nation'],
  });
});
