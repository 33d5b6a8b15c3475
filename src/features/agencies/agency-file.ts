import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormat, csvParse, type DSVRowArray } from 'd3-dsv';
import { readDataFile } from '#src/corpus/open-data.ts';
import { PUBLIC_DIR } from '#src/folders.ts';
import { BYTE_ORDER_MARK } from '#src/text/byte-order-mark.ts';

/** Whether an entry names a body, or a merged bureau that does its work. */
type IsOf = (row: { agency: string; also: readonly string[] }) => boolean;

const isOf =
  (agency: string): IsOf =>
  (row) =>
    row.agency === agency || row.also.includes(agency);

/** The entries of one body as JSON, as responsibilities.json has them, a row a line. */
export function agencyJson(agency: string): string {
  rows ??= readDataFile('responsibilities').rows;
  const own = rows.filter(isOf(agency)).map((row) => JSON.stringify(row));
  return `[\n${own.join(',\n')}\n]\n`;
}

let rows: ReturnType<typeof readDataFile<'responsibilities'>>['rows'] | undefined;

/** The same as CSV, with the columns of responsibilities.csv. */
export function agencyCsv(agency: string): string {
  table ??= csvParse(readFileSync(join(PUBLIC_DIR, 'data/responsibilities.csv'), 'utf8').slice(1));
  rows ??= readDataFile('responsibilities').rows;
  const ids = new Set(rows.filter(isOf(agency)).map(({ id }) => id));
  const own = table.filter((row) => ids.has(row['id'] ?? ''));
  return `${BYTE_ORDER_MARK}${csvFormat(own, table.columns)}\n`;
}

let table: DSVRowArray | undefined;
