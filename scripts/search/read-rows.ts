import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable, type RowOf, type TableName } from '#src/schemas/open-data.ts';
import { formatProblem } from '#scripts/text/problem.ts';

/**
 * The open data that the search is made of; with a fault of data it says which and ends with 1.
 * @returns rows by file
 */
export function readSearchRows(data: string) {
  return {
    plans: readRows(data, 'plans'),
    sections: readRows(data, 'sections'),
    measures: readRows(data, 'measures'),
    clauses: readRows(data, 'clauses'),
    quotas: readRows(data, 'quotas'),
    responsibilities: readRows(data, 'responsibilities'),
    agencies: readRows(data, 'agencies'),
    topics: readRows(data, 'topics'),
  };
}

function readRows<Name extends TableName>(data: string, name: Name): RowOf<Name>[] {
  const file = join(data, `${name}.json`);
  try {
    return parseTable(name, readFileSync(file, 'utf8'));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    console.error(formatProblem({ file, found, fix: 'run `npm run build`, which makes it' }));
    process.exit(1);
  }
}
