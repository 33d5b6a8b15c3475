import {
  closeSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Plan } from '#src/schemas/plan.ts';
import type { TopicsFile } from '#src/schemas/codebook.ts';
import { OPEN_DATA, TABLE_NAMES, type TableName } from '#src/schemas/open-data.ts';
import { exitWith, openOrExit } from '#scripts/open-corpus/open-or-exit.ts';
import type { Corpus } from '#scripts/open-corpus.ts';
import { csvHeader, csvRowOf, csvRows, type MarksOfPlans, withMarks } from './csv.ts';
import { describePackage } from './package.ts';
import { TABLE_SOURCES } from './tables.ts';
import type { AnyOrigin, CleanedSource, FirstReading } from '#scripts/steps/plan.ts';
import type { Problem } from '#scripts/text/problem.ts';
import { BYTE_ORDER_MARK } from '#src/text/byte-order-mark.ts';

/**
 * Reads a content folder and writes its open data files anew: JSON, CSV twins, a JSON Schema each and
 * the datapackage.json that describes them. They are written while the plans are read, into a folder
 * for the time being, and take the old ones' place at the end: with any problem nothing changes.
 */
export function writeTables(contentDir: string, folder: string): Corpus {
  const partial = mkdtempSync(join(tmpdir(), 'open-data-'));
  const discard = () => {
    rmSync(partial, { recursive: true });
  };
  mkdirSync(join(partial, 'schemas'));
  const marksOf: MarksOfPlans = new Map();
  const files = TABLE_NAMES.map((name) => new TableFile(partial, name, marksOf));
  mkdirSync(join(partial, 'sources'));
  const add = (plan: FirstReading, topics: TopicsFile) => {
    const { id, status, level } = plan.plan;
    marksOf.set(id, { plan_status: status, plan_level: level });
    publishSource(plan.source, plan.plan.source.published, partial);
    for (const file of files) file.add(TABLE_SOURCES[file.name].ofPlan?.(plan, topics) ?? []);
  };
  const corpus = openOrExit(contentDir, { add, discard });
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  for (const { source, upstream } of corpus.upstreams)
    publishSource(source, upstream.source.published, partial);
  for (const file of files) {
    const { ofCorpus, ofTables } = TABLE_SOURCES[file.name];
    file.add(ofCorpus?.(corpus) ?? ofTables?.(corpus, partial, report) ?? []);
    file.close();
    const schema = z.toJSONSchema(file.row.array());
    writeJson(join(partial, 'schemas', `${file.name}.schema.json`), schema);
  }
  writeJson(join(partial, 'datapackage.json'), describePackage());
  if (problems.length > 0) {
    discard();
    exitWith(problems);
  }
  rmSync(folder, { recursive: true, force: true });
  cpSync(partial, folder, { recursive: true });
  discard();
  return corpus;
}

/** Writes a text as anybody may have it: the file as received, or its masked copy. */
function publishSource(
  source: CleanedSource<AnyOrigin>,
  { file, masked }: Plan['source']['published'],
  folder: string,
): void {
  const path = join(folder, file);
  if (masked === 0) copyFileSync(source.path, path);
  else writeFileSync(path, source.published.text);
}

/** Rows in one piece of writing: all of thousands of plans would not fit into memory as text. */
const BATCH_SIZE = 1000;

/** A table that is being written: a JSON array with one record a line, and a CSV file. */
class TableFile {
  readonly name: TableName;
  readonly row: z.ZodObject;
  private readonly json: number;
  private readonly csv: number | undefined;
  private readonly csvRow: z.ZodObject;
  /** Of all plans that were read so far. */
  private readonly marksOf: MarksOfPlans;
  private isEmpty = true;

  constructor(folder: string, name: TableName, marksOf: MarksOfPlans) {
    this.name = name;
    this.row = OPEN_DATA[name].row;
    this.csvRow = csvRowOf(this.row);
    this.marksOf = marksOf;
    this.json = openSync(join(folder, `${name}.json`), 'w');
    writeSync(this.json, '[');
    if (!OPEN_DATA[name].csv) return;
    this.csv = openSync(join(folder, `${name}.csv`), 'w');
    writeSync(this.csv, `${BYTE_ORDER_MARK}${csvHeader(this.csvRow)}\n`);
  }

  /** @throws when a row is not as the contract says */
  add(rows: Iterable<object>): void {
    let batch: object[] = [];
    for (const row of rows) {
      this.row.parse(row);
      batch.push(row);
      if (batch.length < BATCH_SIZE) continue;
      this.write(batch);
      batch = [];
    }
    if (batch.length > 0) this.write(batch);
  }

  private write(rows: readonly object[]): void {
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
    writeSync(this.json, `${this.isEmpty ? '\n' : ',\n'}${lines}`);
    if (this.csv !== undefined) {
      const marked = rows.map((row) => withMarks(row, this.marksOf));
      writeSync(this.csv, `${csvRows(this.csvRow, marked)}\n`);
    }
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
