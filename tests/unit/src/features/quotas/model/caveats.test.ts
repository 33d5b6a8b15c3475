/** Reference values: what each number could be taken for, judged by a language model, not a person. */
import { expect, test } from 'vitest';
import { caveatsOf } from '#src/features/quotas/model/caveats.ts';

type Numbered = Parameters<typeof caveatsOf>[0];
type Planned = Parameters<typeof caveatsOf>[1];

const quota: Numbered = {
  unit: '人',
  comparator: '=',
  deadline: '2025',
  frequency: 'total',
  scope: 'whole',
  codedBy: 'model',
};
const plan: Planned = { status: 'final', level: 'county' };

test('every number is a target, and not more than that where nothing else holds', () => {
  expect(caveatsOf(quota, plan)).toEqual(['target']);
});

test.each<[Partial<Numbered>, Partial<Planned>, string[]]>([
  [{ unit: '人次' }, {}, ['person-times']],
  [{ unit: '%' }, {}, ['share']],
  [{ comparator: '>=' }, {}, ['minimum']],
  [{ comparator: '>' }, {}, ['minimum']],
  [{ deadline: null }, {}, ['no-deadline']],
  [{ deadline: null, frequency: 'per-year' }, {}, []],
  [{ scope: 'per-school' }, {}, ['per-school']],
  [{ scope: 'per-county' }, {}, ['per-county']],
  [{ codedBy: 'rule' }, {}, ['rule-coded']],
  [{}, { status: 'draft' }, ['draft']],
  [{}, { level: 'prefecture' }, ['prefecture']],
  [
    { unit: '人次', comparator: '>=', deadline: null, scope: 'per-school', codedBy: 'rule' },
    { status: 'draft', level: 'prefecture' },
    ['draft', 'person-times', 'minimum', 'no-deadline', 'per-school', 'prefecture', 'rule-coded'],
  ],
])('%j of %j has besides %j', (more, of, caveats) => {
  expect(caveatsOf({ ...quota, ...more }, { ...plan, ...of })).toEqual(['target', ...caveats]);
});
