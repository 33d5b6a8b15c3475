import { isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Report, reportAt } from '#scripts/text/problem.ts';
import { readText } from '#scripts/text/read-text.ts';

/** Reads a hand-written YAML file against its schema; reports each fault with its line. */
export function parseYamlFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  report: Report,
): z.output<Schema> | undefined {
  const file = readText(path, report);
  if (!file) return undefined;
  const document = parseDocument(file.text);
  for (const { pos, message, code } of document.errors)
    reportAt(file, pos[0], message.split('\n')[0] ?? code, 'correct the YAML');
  if (document.errors.length > 0) return undefined;
  const parsed = schema.safeParse(document.toJS());
  for (const { path: keys, message } of parsed.error?.issues ?? []) {
    const node = document.getIn(keys, true);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    const entry = keys.join('.') || 'the file';
    const found = node === undefined ? sayMissing(entry, message) : `${entry}: ${message}`;
    reportAt(file, offset, found, 'bring the entry into the shape that src/schemas describes');
  }
  return parsed.data;
}

/** «title is missing: expected object», for what zod calls invalid, received undefined. */
function sayMissing(entry: string, message: string): string {
  const expected = message.replace(/^Invalid \w+: /, '').replace(/, received undefined$/, '');
  return `${entry} is missing: ${expected}`;
}
