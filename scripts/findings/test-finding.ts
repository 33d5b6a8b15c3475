import type { DatabaseSync } from 'node:sqlite';
import type { Finding, FindingEntry, FindingRow } from '#src/schemas/finding.ts';
import { fillSentence } from './fill-sentence.ts';

/** Rows of a message: enough to see what is meant. */
const SHOWN = 5;

/**
 * Holds a finding to the database: fills its sentences, collects its proof, looks for what refutes it, and sees
 * that something could. Leaves the database as it was.
 * @returns the finding, or in words why it may not be printed
 */
export function testFinding(entry: FindingEntry, database: DatabaseSync): Finding | string[] {
  try {
    return judge(entry, database);
  } catch (error) {
    if (error instanceof SqlFault) return [error.message];
    throw error;
  }
}

function judge(entry: FindingEntry, database: DatabaseSync): Finding | string[] {
  const against = ask(database, 'counter', entry.counter.query);
  if (against.length > 0)
    return [
      `is refuted by ${countRows(against)}, found when it looked for “${entry.counter.en}”: ${show(against)}`,
    ];
  const answers = ask(database, 'query', entry.query);
  const values = answers[0];
  if (!values || answers.length > 1)
    return [`its query gives ${countRows(answers)}, and must give one`];
  const zh = fillSentence(entry.zh, values, 'zh');
  const en = fillSentence(entry.en, values, 'en');
  const rows = ask(database, 'rows', entry.rows);
  const faults = [
    ...zh.faults,
    ...en.faults,
    ...(rows.length === 0 ? ['no row proves it'] : []),
    ...unreached(rows, database),
    ...seeItBreak(entry, database),
  ];
  if (faults.length > 0) return [...new Set(faults)];
  return {
    id: entry.id,
    zh: zh.text,
    en: en.text,
    part: entry.part,
    head: entry.head ?? false,
    path: `/findings/#${entry.id}`,
    query: entry.query,
    values: Object.entries(values).map(([name, value]) => ({ name, value })),
    rowsQuery: entry.rows,
    rows,
    counter: { query: entry.counter.query, zh: entry.counter.zh, en: entry.counter.en },
  };
}

/** SQL that the database does not take. */
class SqlFault extends Error {}

/** The rows that a query gives. It may change nothing. */
function ask(database: DatabaseSync, part: string, sql: string): FindingRow[] {
  database.exec('PRAGMA query_only = ON');
  try {
    // Objects of SQLite have no prototype.
    return database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }) as FindingRow);
  } catch (error) {
    throw new SqlFault(`its ${part} cannot be asked: ${String(error)}`);
  } finally {
    database.exec('PRAGMA query_only = OFF');
  }
}

/** Where ids of rows must be found, as pages link them. */
const REACHED = {
  plan: 'SELECT id FROM plans',
  section: 'SELECT key AS id FROM sections',
  clause: 'SELECT id FROM clauses',
  quota: 'SELECT id FROM quotas',
};

function unreached(rows: readonly FindingRow[], database: DatabaseSync): string[] {
  return Object.entries(REACHED).flatMap(([column, sql]) => {
    const known = new Set(ask(database, 'rows', sql).map(({ id }) => id));
    return rows
      .map((row) => row[column])
      .filter((id) => id !== undefined && id !== null && !known.has(id))
      .map((id) => `its rows name the ${column} “${id}”, which is not there`);
  });
}

/** Applies the change that would refute the finding, sees the counter-check speak, and takes it back. */
function seeItBreak({ breaks, counter }: FindingEntry, database: DatabaseSync): string[] {
  database.exec('SAVEPOINT before');
  try {
    const { changes } = run(database, breaks);
    if (changes !== 1) return [`its breaks changes ${changes} rows, and must change one`];
    const isSeen = ask(database, 'counter', counter.query).length > 0;
    return isSeen ? [] : ['its counter-check says nothing even after the change of its breaks'];
  } finally {
    database.exec('ROLLBACK TO before');
    database.exec('RELEASE before');
  }
}

function run(database: DatabaseSync, sql: string) {
  try {
    return database.prepare(sql).run();
  } catch (error) {
    throw new SqlFault(`its breaks cannot be done: ${String(error)}`);
  }
}

function countRows({ length }: readonly FindingRow[]): string {
  return length === 1 ? '1 row' : `${length === 0 ? 'no' : length} rows`;
}

function show(rows: readonly FindingRow[]): string {
  const shown = rows.slice(0, SHOWN).map((row) => JSON.stringify(row));
  return [...shown, ...(rows.length > SHOWN ? [`and ${rows.length - SHOWN} more`] : [])].join(', ');
}
