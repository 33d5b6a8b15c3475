/** Reference values: what each table says that it holds, and the rows of a small plan; told by a language model, not a person. */
import { expect, test } from 'vitest';
import { describePackage } from '#scripts/open-data/package.ts';
import { TABLES } from '#scripts/open-data/tables.ts';
import { readPlan } from '#scripts/read-plan.ts';
import { z } from 'zod';
import { atLeastOne } from '../../../at-least-one.ts';
import { codebook, NEW_TOWN, sourceOf } from '../steps/new-town.ts';

const TITLE = '新城区全民科学素质行动规划纲要实施方案';
const title = { zh: TITLE, en: 'Plan', quote: TITLE, span: { start: 0, end: 19 } };
const read = readPlan(sourceOf(NEW_TOWN, { title }), codebook, () => undefined);
const rowsOf = (name: string) => TABLES.find((table) => table.name === name)?.ofPlan?.(read) ?? [];

test.each([
  ['plans', 1],
  ['sections', 12],
  ['measures', 6], // 3 of the overview, 2 of the group, 1 of the last chapter
  ['clauses', 9],
  ['near-misses', 2],
  ['responsibilities', 5],
  ['noise', 0],
  ['changes', 0],
  ['slips', 0],
])('%s has %d rows of the small plan', (name, count) => {
  expect(rowsOf(name)).toHaveLength(count);
});

test('every row is as its schema says', () => {
  const own = TABLES.flatMap(({ row, ofPlan }) =>
    (ofPlan?.(read) ?? []).map((record) => ({ row, record })),
  );
  for (const { row, record } of atLeastOne(own))
    expect(row.safeParse(record).error).toBeUndefined();
});

test('each table has rows of a plan or of all, never both, and a name of its own', () => {
  const sources = TABLES.map(({ ofPlan, ofCorpus }) => [ofPlan, ofCorpus].filter(Boolean).length);
  expect(new Set(sources)).toEqual(new Set([1]));
  expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length);
});

test('the package describes each table as JSON, and as CSV where it has that twin', () => {
  const Package = z.object({
    version: z.string().regex(/^\d+\.\d+\.\d+/),
    resources: z.array(z.object({ name: z.string(), path: z.string() })),
  });
  const { resources } = Package.parse(describePackage(TABLES));
  expect(resources.map(({ path }) => path).sort()).toEqual(
    TABLES.flatMap(({ name, csv }) => [`${name}.json`, ...(csv ? [`${name}.csv`] : [])]).sort(),
  );
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
});

test('a package of no tables has no resources', () => {
  expect(describePackage([])).toMatchObject({ resources: [] });
});
