import { csvParse } from 'd3-dsv';
import { z } from 'zod';
import type { Report } from '#scripts/text/problem.ts';
import { readText } from '#scripts/text/read-text.ts';

/** Reads a hand-written CSV file, each row against a schema; reports each fault with its line. */
export function parseCsvFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  report: Report,
): z.output<Schema>[] | undefined {
  const file = readText(path, report);
  if (!file) return undefined;
  const rows = csvParse(file.text).map((row) => ({ ...row }));
  const parsed = z.array(schema).safeParse(rows);
  for (const { path: keys, message } of parsed.error?.issues ?? []) {
    const [index, ...column] = keys;
    report({
      file: path,
      place: { line: Number(index) + 2, column: 1 },
      found: `${column.join('.') || 'the row'}: ${message}`,
      fix: 'bring the row into the shape that src/schemas describes',
    });
  }
  return parsed.data;
}
