/**
 * Builds dist/pagefind/ from dist/data/: one record a clause. Runs after `astro build`.
 * The same input gives the same bytes. The index does not depend on BASE_PATH: Pagefind puts the
 * folder it was loaded from before each record's url.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Clause, Measure } from '../src/schemas/corpus.ts';
import { writeSearchIndex } from '../src/search/write-index.ts';
import { formatProblem } from './lib/problem.ts';

/** More fields are welcome: only these are read. */
const ClauseRow = z.object(
  Clause.pick({ id: true, plan: true, section: true, measure: true, text: true }).shape,
);
const MeasureRow = z.object(Measure.pick({ id: true, title: true }).shape);

const dist = process.argv[2] ?? 'dist';
const output = join(dist, 'pagefind');
rmSync(output, { recursive: true, force: true });
const clauses = readRows('clauses.json', ClauseRow);
const measures = readRows('measures.json', MeasureRow);
await writeSearchIndex(clauses, measures, output);
console.log(`${output}: ${clauses.length} clauses indexed`);

function readRows<Row extends z.ZodType>(name: string, row: Row): z.output<Row>[] {
  const file = join(dist, 'data', name);
  if (!existsSync(file)) stop(file, 'the file is missing', 'run `npm run build`, which makes it');
  const parsed = z.array(row).min(1).safeParse(parseJson(file));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = ['the file', ...(issue?.path ?? [])].join(' › ');
  const found = `${place}: ${issue?.message ?? 'not readable'}`;
  return stop(file, found, 'bring it into the shape that src/schemas/corpus.ts describes');
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return stop(file, 'the file is not JSON', 'run `npm run build`, which makes it');
  }
}

function stop(file: string, found: string, fix: string): never {
  console.error(formatProblem({ file, found, fix }));
  process.exit(1);
}
