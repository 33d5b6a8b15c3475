/** The open data as built, checked against the contract when read. Needs dist/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable, type RowOf, type TableName } from '#src/schemas/open-data.ts';
import { BUILT } from './site-files.ts';

/** All rows of dist/data/<table>.json. @throws when a row is not as its schema says */
export function readTable<Name extends TableName>(name: Name): RowOf<Name>[] {
  return parseTable(name, readFileSync(join(BUILT.dist, 'data', `${name}.json`), 'utf8'));
}
