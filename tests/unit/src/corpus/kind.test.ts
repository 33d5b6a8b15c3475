/** Reference values: which numbers may share an axis, told by a language model, not a person. */
import { expect, test } from 'vitest';
import { differencesOf, kindOf } from '#src/corpus/kind.ts';

type Kind = Parameters<typeof kindOf>[0];
const base: Kind = {
  indicator: 'volunteers-recruited',
  unit: '人',
  frequency: 'total',
  scope: 'whole',
  deadline: '2025',
};

test.each<[Partial<Kind>, string[]]>([
  [{}, []],
  [{ unit: '人次' }, ['unit']],
  [{ frequency: 'per-year' }, ['frequency']],
  [{ scope: 'per-school' }, ['scope']],
  [{ deadline: null }, ['deadline']],
  [{ deadline: null, unit: '人次' }, ['unit', 'deadline']],
])('with %j, %j differ', (more, fields) => {
  const other = { ...base, ...more };
  expect(differencesOf(base, other)).toEqual(fields);
  expect(kindOf(other) === kindOf(base)).toBe(fields.length === 0);
});

test('another indicator is another kind', () => {
  expect(kindOf({ ...base, indicator: 'science-bases' })).not.toBe(kindOf(base));
});
