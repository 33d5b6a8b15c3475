import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_DIR } from '#src/folders.ts';
import { parseTable, type RowOf, type TableName } from '#src/schemas/open-data.ts';

/** One of the open data files, as it will lie under dist/data. */
interface DataFile<Row> {
  /** `quotas.json` */
  file: string;
  bytes: number;
  rows: Row[];
}

/**
 * Reads an open data file that scripts/build-content.ts has written.
 * @throws when it is not there, or a row is not as the contract says
 */
export function readDataFile<Name extends TableName>(name: Name): DataFile<RowOf<Name>> {
  const file = `${name}.json`;
  const contents = readFileSync(join(PUBLIC_DIR, 'data', file));
  return { file, bytes: contents.length, rows: parseTable(name, contents.toString('utf8')) };
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
