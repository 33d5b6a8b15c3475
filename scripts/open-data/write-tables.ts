import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Corpus } from '../read-corpus.ts';
import { csvHeader, csvRows } from './csv.ts';
import { describePackage } from './package.ts';
import { type Table, TABLES } from './tables.ts';

/** Spreadsheet programs take a CSV file for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes the open data files anew into a folder, plan by plan: JSON, CSV twins, a JSON Schema each
 * and the datapackage.json that describes them.
 */
export function writeTables(folder: string, corpus: Corpus): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'schemas'), { recursive: true });
  const files = TABLES.map((table) => new TableFile(folder, table));
  for (const plan of corpus.readPlans())
    for (const file of files) file.add(file.table.ofPlan?.(plan) ?? []);
  for (const file of files) {
    file.add(file.table.ofCorpus?.(corpus) ?? []);
    file.close();
    const schema = z.toJSONSchema(z.array(file.table.row));
    writeJson(join(folder, 'schemas', `${file.table.name}.schema.json`), schema);
  }
  writeJson(join(folder, 'datapackage.json'), describePackage(TABLES));
}

/** A table that is being written: a JSON array with one record a line, and a CSV file. */
class TableFile {
  readonly table: Table;
  private readonly json: number;
  private readonly csv: number | undefined;
  private isEmpty = true;

  constructor(folder: string, table: Table) {
    this.table = table;
    this.json = openSync(join(folder, `${table.name}.json`), 'w');
    writeSync(this.json, '[');
    if (!table.csv) return;
    this.csv = openSync(join(folder, `${table.name}.csv`), 'w');
    writeSync(this.csv, `${BYTE_ORDER_MARK}${csvHeader(table.row)}\n`);
  }

  add(rows: readonly object[]): void {
    if (rows.length === 0) return;
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
    writeSync(this.json, `${this.isEmpty ? '\n' : ',\n'}${lines}`);
    if (this.csv !== undefined) writeSync(this.csv, `${csvRows(this.table.row, rows)}\n`);
    this.isEmpty = false;
  }

  close(): void {
    writeSync(this.json, '\n]\n');
    closeSync(this.json);
    if (this.csv !== undefined) closeSync(this.csv);
  }
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
