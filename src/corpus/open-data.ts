import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_DIR } from '#src/folders.ts';
import type {
  Agreement,
  Change,
  Coding,
  NearMiss,
  Noise,
  Piece,
  Slip,
  Topic,
} from '#src/schemas/corpus.ts';

/** One of the open data files, as it will lie under dist/data. */
export interface DataFile<Row = unknown> {
  /** `quotas.json` */
  file: string;
  bytes: number;
  rows: Row[];
}

/** Type of a row of each open data file that pages ask for row by row. */
interface RowTypes {
  'near-misses': NearMiss;
  topics: Topic;
  codings: Coding;
  agreement: Agreement;
  noise: Noise;
  changes: Change;
  pieces: Piece;
  slips: Slip;
}

type RowOf<Name> = Name extends keyof RowTypes ? RowTypes[Name] : unknown;

/** Reads an open data file that scripts/build-content.ts has written. @throws when it is not there */
export function readDataFile<Name extends string>(name: Name): DataFile<RowOf<Name>> {
  const file = `${name}.json`;
  const contents = readFileSync(join(PUBLIC_DIR, 'data', file));
  const rows = JSON.parse(contents.toString('utf8')) as DataFile<RowOf<Name>>['rows'];
  return { file, bytes: contents.length, rows };
}

/** Whether an open data file has a CSV twin. */
export function hasCsv(name: string): boolean {
  return existsSync(join(PUBLIC_DIR, 'data', `${name}.csv`));
}

/** Groups of rows by their reason, the most frequent reason first. */
export function groupByReason<Row extends { reason: string }>(
  rows: readonly Row[],
): { reason: Row['reason']; rows: Row[] }[] {
  const groups = Map.groupBy(rows, ({ reason }) => reason as Row['reason']);
  return [...groups]
    .map(([reason, members]) => ({ reason, rows: members }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
