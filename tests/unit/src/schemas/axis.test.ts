/** Reference values: which numbers may share an axis, told by a language model from the rule, not a person. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  AXIS_REFUSALS,
  AXIS_TERMS,
  axisOf,
  type AxisQuota,
  refuseAxis,
} from '#src/schemas/axis.ts';
import { reasonsInWords } from '#src/i18n/kind-in-words.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { atLeastOne } from '../../../at-least-one.ts';

const quota: AxisQuota['quota'] = {
  indicator: 'volunteers-recruited',
  unit: '人',
  frequency: 'total',
  scope: 'whole',
  per: null,
  deadline: '2025',
  kind: 'level',
  valueMax: null,
  codedBy: 'model',
};
const county: AxisQuota = { plan: { level: 'county' }, quota };
const of = (more: Partial<AxisQuota['quota']>, level: AxisQuota['plan']['level'] = 'county') => {
  return { plan: { level }, quota: { ...quota, ...more } };
};

test.each<[AxisQuota, string[]]>([
  [of({}), []],
  [of({ codedBy: 'person' }), []],
  [of({ indicator: 'volunteers' }), ['indicator']],
  [of({ unit: '人次' }), ['unit']],
  [of({ frequency: 'per-year' }), ['frequency']],
  [of({ scope: 'per-school' }), ['scope']],
  [of({ per: { value: 10_000, unit: '人', words: '每万人' } }), ['per']],
  [of({ deadline: null }), ['deadline']],
  [of({ kind: 'change' }), ['kind']],
  [of({ deadline: '2030' }), ['deadline']],
  [of({ valueMax: 1200 }), ['range']],
  [of({ codedBy: 'rule' }), ['rule-coded']],
  [of({}, 'prefecture'), ['level']],
  [of({ deadline: null, unit: '%' }, 'prefecture'), ['unit', 'deadline', 'level']],
])('beside 800 人 of a county by 2025, %j is refused for %j', (other, reasons) => {
  expect(refuseAxis(county, other)).toEqual(reasons);
  expect(refuseAxis(other, county)).toEqual(reasons);
});

test('shares of a county and of a prefecture may stand on one axis, counts never', () => {
  expect(refuseAxis(of({ unit: '%' }), of({ unit: '%' }, 'prefecture'))).toEqual([]);
  expect(refuseAxis(of({}), of({}, 'prefecture'))).toEqual(['level']);
});

test('a quota that rules alone have coded has no axis, not even with itself', () => {
  const coded = of({ codedBy: 'rule' });
  expect(axisOf(coded)).toBeUndefined();
  expect(refuseAxis(coded, coded)).toEqual(['rule-coded']);
});

test('a range has no axis, not even with itself, and pages say why', () => {
  const range = of({ valueMax: 12, unit: '场' });
  expect(axisOf(range)).toBeUndefined();
  expect(refuseAxis(range, range)).toEqual(['range']);
  expect(reasonsInWords(range, of({ unit: '场' }), zh)).toBe('有的是数值范围，不是单一数值');
  expect(reasonsInWords(range, of({ unit: '场' }), en)).toBe('one is a range, not a single number');
});

/** Any quota, of few values each, so that two of them are often alike. */
const anyQuota: fc.Arbitrary<AxisQuota> = fc
  .record({
    indicator: fc.constantFrom('a', 'b'),
    unit: fc.constantFrom('人', '%', '个百分点'),
    frequency: fc.constantFrom('total', 'per-year'),
    scope: fc.constantFrom('whole', 'per-school'),
    per: fc.constantFrom(null, { value: 1, unit: '乡镇', words: '每个乡镇' }),
    kind: fc.constantFrom('level', 'change'),
    deadline: fc.constantFrom('2025', '2030', null),
    valueMax: fc.constantFrom(null, 12),
    codedBy: fc.constantFrom('model', 'rule', 'person'),
  })
  .chain((each) =>
    fc.constantFrom('county', 'prefecture').map((level) => ({ plan: { level }, quota: each })),
  );

/** Two quotas that differ in a few things, or in none. */
const anyPair = fc
  .tuple(
    anyQuota,
    anyQuota,
    fc.subarray([...AXIS_TERMS, 'codedBy', 'indicator'] as const),
    fc.boolean(),
  )
  .map(([a, other, kept, isSameLevel]) => {
    const same = Object.fromEntries(kept.map((key) => [key, a.quota[key]]));
    const b = { plan: isSameLevel ? a.plan : other.plan, quota: { ...other.quota, ...same } };
    return [a, b] as const;
  });

test('two quotas have one axis exactly when nothing refuses them, and every refusal has its words', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      const axis = axisOf(a);
      const isShared = axis !== undefined && axis === axisOf(b);
      expect(refuseAxis(a, b).length === 0).toBe(isShared);
      expect(reasonsInWords(a, b, zh) === '').toBe(isShared);
      expect(reasonsInWords(a, b, en) === '').toBe(isShared);
    }),
    { numRuns: 1000 },
  );
});

test('each reason alone has words of its own in both languages', () => {
  const others = [
    of({ indicator: 'volunteers' }),
    of({ unit: '人次' }),
    of({ frequency: 'per-year' }),
    of({ scope: 'per-school' }),
    of({ per: { value: 10_000, unit: '人', words: '每万人' } }),
    of({ deadline: null }),
    of({ kind: 'change' }),
    of({}, 'prefecture'),
    of({ valueMax: 12 }),
    of({ codedBy: 'rule' }),
  ];
  expect(others.flatMap((other) => refuseAxis(county, other))).toEqual(AXIS_REFUSALS);
  for (const messages of [zh, en]) {
    const words = others.map((other) => reasonsInWords(county, other, messages));
    expect(new Set(words).size).toBe(AXIS_REFUSALS.length);
    for (const each of atLeastOne(words)) expect(each).not.toMatch(/undefined|^$/);
  }
});
