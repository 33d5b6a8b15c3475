import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Column, columnsOf } from '#scripts/open-data/csv.ts';
import { en } from '#src/i18n/en/index.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { OPEN_DATA, parseTable, TABLE_NAMES, type TableName } from '#src/schemas/open-data.ts';

/** Types of columns: NUMERIC keeps 46 a whole number, where REAL would say 46.0. */
const SQL_TYPES = {
  integer: 'INTEGER',
  number: 'NUMERIC',
  boolean: 'INTEGER',
  string: 'TEXT',
} satisfies Record<Column['type'], string>;

/** Findings are made from all other tables. */
const TABLES = TABLE_NAMES.filter((name) => name !== 'findings');

/**
 * The open data of a folder as a database in memory. A table has the name of its file ("near-misses"), its
 * columns are those of the CSV twin (`short_zh`, `span_start`); lists, and objects whose keys are ids, are
 * JSON text for json_each, `true` is 1. One table more, `names` (plan, zh, en), has the plans’ names with their marks.
 */
export function openDatabase(folder: string): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  for (const name of TABLES) loadTable(database, name, join(folder, `${name}.json`));
  nameWithMarks(database, join(folder, 'plans.json'));
  return database;
}

/** Names of plans as sentences print them: a draft and a prefecture are never named without their mark. */
function nameWithMarks(database: DatabaseSync, path: string): void {
  database.exec('CREATE TABLE names (plan TEXT, zh TEXT, en TEXT)');
  const insert = database.prepare('INSERT INTO names VALUES (?, ?, ?)');
  for (const plan of parseTable('plans', readFileSync(path, 'utf8')))
    insert.run(plan.id, placeOfPlan(plan, zh), placeOfPlan(plan, en));
}

function loadTable(database: DatabaseSync, name: TableName, path: string): void {
  const columns = columnsOf(OPEN_DATA[name].row);
  const defined = columns.map((column) => `"${column.name}" ${SQL_TYPES[column.type]}`);
  database.exec(`CREATE TABLE "${name}" (${defined.join(', ')})`);
  const places = columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO "${name}" VALUES (${places})`);
  const records = JSON.parse(readFileSync(path, 'utf8')) as unknown[];
  database.exec('BEGIN');
  for (const record of records)
    insert.run(...columns.map(({ path: keys }) => cellOf(record, keys)));
  database.exec('COMMIT');
}

/** What stands at a path of a record, as SQLite can hold it. */
function cellOf(record: unknown, path: readonly string[]): string | number | null {
  let value: unknown = record;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value === undefined || value === null ? null : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
