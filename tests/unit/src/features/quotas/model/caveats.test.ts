/** Reference values: what each number could be taken for, judged by a language model, not a person. */
import { expect, test } from 'vitest';
import { caveatsOf } from '#src/features/quotas/model/caveats.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';

type Numbered = Parameters<typeof caveatsOf>[0];
type Planned = Parameters<typeof caveatsOf>[1];

const quota: Numbered = {
  unit: '人',
  comparator: '>=',
  valueMax: null,
  deadline: '2025',
  frequency: 'total',
  scope: 'whole',
  codedBy: 'model',
};
const plan: Planned = { status: 'final', level: 'county' };

test('every number is a target, and how it binds is said of each', () => {
  expect(caveatsOf(quota, plan)).toEqual(['target', 'at-least']);
});

test.each<[Partial<Numbered>, string[]]>([
  [{ comparator: '>' }, ['above']],
  [{ comparator: '>=' }, ['at-least']],
  [{ comparator: '=' }, ['no-bound']],
  [{ comparator: '<=' }, ['at-most']],
  [{ comparator: '<' }, ['below']],
  // 10—15次: the two ends are its bounds.
  [{ comparator: '=', valueMax: 15 }, []],
])('%j is fulfilled as %j', (more, caveats) => {
  expect(caveatsOf({ ...quota, ...more }, plan)).toEqual(['target', ...caveats]);
});

test.each<[Partial<Numbered>, Partial<Planned>, string[]]>([
  [{ unit: '人次' }, {}, ['person-times', 'at-least']],
  [{ unit: '%' }, {}, ['share', 'at-least']],
  [{ deadline: null }, {}, ['at-least', 'no-deadline']],
  [{ deadline: null, frequency: 'per-year' }, {}, ['at-least']],
  [{ scope: 'per-school' }, {}, ['at-least', 'per-school']],
  [{ scope: 'per-county' }, {}, ['at-least', 'per-county']],
  [{ codedBy: 'rule' }, {}, ['at-least', 'rule-coded']],
  [{}, { status: 'draft' }, ['draft', 'at-least']],
  [{}, { level: 'prefecture' }, ['at-least', 'prefecture']],
  [
    { unit: '人次', comparator: '>', deadline: null, scope: 'per-school', codedBy: 'rule' },
    { status: 'draft', level: 'prefecture' },
    ['draft', 'person-times', 'above', 'no-deadline', 'per-school', 'prefecture', 'rule-coded'],
  ],
])('%j of %j has besides %j', (more, of, caveats) => {
  expect(caveatsOf({ ...quota, ...more }, { ...plan, ...of })).toEqual(['target', ...caveats]);
});

test('only exceeding fulfils 超过; reaching 不低于 or 以上 fulfils it', () => {
  const { not } = zh.quotaPage;
  expect(not.above).toContain('恰好等于不算');
  expect(not['at-least']).toContain('达到或超出都算完成');
  expect(not.below).toContain('恰好等于不算');
  expect(not['at-most']).toContain('不超出就算完成');
  expect(not['no-bound']).not.toMatch(/算完成/);
  expect(en.quotaPage.not.above).toContain('only exceeding it fulfils it');
  expect(en.quotaPage.not['at-least']).toContain('reaching or exceeding it fulfils it');
});
