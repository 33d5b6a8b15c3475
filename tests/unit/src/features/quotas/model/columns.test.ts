/** Reference values: the rows of small-columns.ts, read back; a language model wrote both, not a person. */
import { expect, test } from 'vitest';
import {
  decodeColumns,
  encodeColumns,
  FACETS,
  type Facet,
} from '#src/features/quotas/model/columns.ts';
import { PLANS, ROWS } from './small-columns.ts';

const distinct = (values: readonly string[]) => [...new Set(values)];
const NAMES: Record<Facet, string[]> = {
  plan: PLANS.map(({ id }) => id),
  part: distinct(ROWS.map(({ section }) => section)),
  indicator: distinct(ROWS.map(({ indicator }) => indicator)),
  unit: ['人', '人次', '%'],
  frequency: ['total', 'per-year'],
  scope: ['whole'],
  deadline: ['2025', 'none'],
  comparator: ['over', 'at-least', 'exact'],
  status: ['final', 'draft'],
  level: ['county', 'prefecture'],
};
const encode = (rows = ROWS, names = NAMES) =>
  encodeColumns(rows, PLANS, names, { version: '1.2.3', shard: 100 });

test('every facet of every quota is read back from its columns', () => {
  const columns = decodeColumns(encode());
  expect(columns.count).toBe(ROWS.length);
  const read = (facet: Facet) =>
    [...columns.codes[facet]].map((code) => columns.names[facet][code]);
  expect(read('plan')).toEqual(ROWS.map(({ plan }) => plan));
  expect(read('part')).toEqual(ROWS.map(({ section }) => section));
  expect(read('unit')).toEqual(ROWS.map(({ unit }) => unit));
  expect(read('deadline')).toEqual(['2025', 'none', 'none', 'none', '2025', '2025']);
  expect(read('comparator')).toEqual(['over', 'exact', 'exact', 'at-least', 'at-least', 'exact']);
  expect(read('frequency')).toEqual(ROWS.map(({ frequency }) => frequency));
  const planOf = (id: string) => PLANS.find((plan) => plan.id === id);
  expect(read('status')).toEqual(ROWS.map(({ plan }) => planOf(plan)?.status));
  expect(read('level')).toEqual(ROWS.map(({ plan }) => planOf(plan)?.level));
  expect([...columns.values]).toEqual(ROWS.map(({ value }) => value));
  expect(Object.keys(columns.codes).sort()).toEqual([...FACETS].sort());
});

test('columns are sent as JSON without a loss', () => {
  const sent = JSON.parse(JSON.stringify(encode())) as ReturnType<typeof encode>;
  expect(decodeColumns(sent)).toEqual(decodeColumns(encode()));
  expect(sent).toMatchObject({ version: '1.2.3', shard: 100 });
});

test('a value that is not among the names is a fault of the program', () => {
  expect(() => encode(ROWS, { ...NAMES, unit: ['人'] })).toThrow('no unit is called “%”');
});

test('no quotas are no rows', () => {
  expect(decodeColumns(encode([])).count).toBe(0);
});
