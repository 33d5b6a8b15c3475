/** Reference values: what each table says that it holds, and the rows of a small plan; told by a language model, not a person. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { describePackage } from '#scripts/open-data/package.ts';
import { TABLE_SOURCES } from '#scripts/open-data/tables.ts';
import { readPlan } from '#scripts/read-plan.ts';
import { OPEN_DATA, TABLE_NAMES, type TableName } from '#src/schemas/open-data.ts';
import { atLeastOne } from '../../../at-least-one.ts';
import { codebook, NEW_TOWN, sourceOf } from '../steps/new-town.ts';

const TITLE = '新城区全民科学素质行动规划纲要实施方案';
const title = { zh: TITLE, en: 'Plan', quote: TITLE, span: { start: 0, end: 19 } };
const read = readPlan(sourceOf(NEW_TOWN, { title }), codebook);
const rowsOf = (name: TableName): readonly object[] =>
  TABLE_SOURCES[name].ofPlan?.(read, codebook.topics) ?? [];

test.each<[TableName, number]>([
  ['plans', 1],
  ['statements', 13],
  ['sections', 12],
  ['measures', 6], // 3 of the overview, 2 of the group, 1 of the last chapter
  ['clauses', 9],
  ['near-misses', 2],
  ['numbers', 12], // 9 labels, 2025, 16 and 300
  ['responsibilities', 5],
  ['noise', 0],
  ['changes', 0],
  ['slips', 0],
])('%s has %d rows of the small plan', (name, count) => {
  expect(rowsOf(name)).toHaveLength(count);
});

test('every row is as its schema says', () => {
  const own = TABLE_NAMES.flatMap((name) => rowsOf(name).map((record) => ({ name, record })));
  for (const { name, record } of atLeastOne(own))
    expect(OPEN_DATA[name].row.safeParse(record).error).toBeUndefined();
});

test('each table has rows of a plan, of all, or of other tables, never of two, and a name of its own', () => {
  const sources = TABLE_NAMES.map((name) => {
    const { ofPlan, ofCorpus, ofTables } = TABLE_SOURCES[name];
    return [ofPlan, ofCorpus, ofTables].filter(Boolean).length;
  });
  expect(new Set(sources)).toEqual(new Set([1]));
  expect(new Set(TABLE_NAMES).size).toBe(Object.keys(TABLE_SOURCES).length);
});

const Package = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  resources: z.array(z.object({ name: z.string(), path: z.string(), description: z.string() })),
});

test('the package describes each table as JSON, and as CSV where it has that twin', () => {
  const { resources } = Package.parse(describePackage());
  expect(resources.map(({ path }) => path).sort()).toEqual(
    TABLE_NAMES.flatMap((name) => [
      `${name}.json`,
      ...(OPEN_DATA[name].csv ? [`${name}.csv`] : []),
    ]).sort(),
  );
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
});

test('each file is described in its table’s own words', () => {
  const { resources } = Package.parse(describePackage());
  for (const { path, description } of atLeastOne(resources)) {
    const table = TABLE_NAMES.find((name) => path.startsWith(`${name}.`));
    expect(description).toBe(table && TABLE_SOURCES[table].description);
  }
});
