import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Agency, Topic } from '#src/schemas/coding.ts';
import { Clause, Measure, Plan, Quota, Responsibility, Section } from '#src/schemas/corpus.ts';
import { formatProblem } from '#scripts/text/problem.ts';

/**
 * The open data that the search is made of; with a fault of data it says which and ends with 1.
 * @returns rows by file
 */
export function readSearchRows(data: string) {
  return {
    plans: readRows(data, 'plans', Plan),
    sections: readRows(data, 'sections', Section),
    measures: readRows(data, 'measures', Measure),
    clauses: readRows(data, 'clauses', Clause),
    quotas: readRows(data, 'quotas', Quota),
    responsibilities: readRows(data, 'responsibilities', Responsibility),
    agencies: readRows(data, 'agencies', Agency),
    topics: readRows(data, 'topics', Topic),
  };
}

function readRows<Row>(data: string, name: string, schema: z.ZodType<Row>): Row[] {
  const file = join(data, `${name}.json`);
  const parsed = z.array(schema).min(1).safeParse(parseJson(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = ['the file', ...(issue?.path ?? [])].join(' › ');
  const found = `${place}: ${issue?.message ?? 'not readable'}`;
  return stop(file, found, 'bring it into the shape that src/schemas/corpus.ts describes');
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return stop(file, 'the file is missing or not JSON', 'run `npm run build`, which makes it');
  }
}

function stop(file: string, found: string, fix: string): never {
  console.error(formatProblem({ file, found, fix }));
  process.exit(1);
}
