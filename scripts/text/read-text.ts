import { existsSync, readFileSync } from 'node:fs';
import type { Report, ReportedText } from './problem.ts';

/** Reads a hand-written file; undefined, and reported, where it is missing. */
export function readText(path: string, report: Report): ReportedText | undefined {
  if (existsSync(path)) return { path, text: readFileSync(path, 'utf8'), report };
  report({ file: path, found: 'the file is missing', fix: 'restore it from version control' });
  return undefined;
}
