import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Report } from '#scripts/text/problem.ts';

/** Reads a hand-written YAML file against its schema; reports each fault with its line. */
export function parseYamlFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  report: Report,
): z.output<Schema> | undefined {
  if (!existsSync(path)) {
    report({ file: path, found: 'the file is missing', fix: 'restore it from version control' });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  for (const error of document.errors)
    report({
      file: path,
      place: placeAt(error.pos[0]),
      found: error.message.split('\n')[0] ?? error.code,
      fix: 'correct the YAML',
    });
  if (document.errors.length > 0) return undefined;
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const node = document.getIn(issue.path, true);
    const range = hasRange(node) ? node.range : undefined;
    report({
      file: path,
      ...(range ? { place: placeAt(range[0]) } : {}),
      found: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      fix: 'bring the entry into the shape that src/schemas describes',
    });
  }
  return undefined;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
