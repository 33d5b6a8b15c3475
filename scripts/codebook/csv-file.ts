import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { z } from 'zod';
import type { Report } from '#scripts/text/problem.ts';

/** Reads a hand-written CSV file, each row against a schema; reports each fault with its line. */
export function parseCsvFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  report: Report,
): z.output<Schema>[] | undefined {
  if (!existsSync(path)) {
    report({ file: path, found: 'the file is missing', fix: 'restore it from version control' });
    return undefined;
  }
  const rows = csvParse(readFileSync(path, 'utf8')).map((row) => schema.safeParse({ ...row }));
  for (const [index, row] of rows.entries())
    for (const issue of row.error?.issues ?? [])
      report({
        file: path,
        place: { line: index + 2, column: 1 },
        found: `${issue.path.join('.') || 'the row'}: ${issue.message}`,
        fix: 'bring the row into the shape that src/schemas describes',
      });
  const sound = rows.flatMap((row) => (row.success ? [row.data] : []));
  return sound.length === rows.length ? sound : undefined;
}
