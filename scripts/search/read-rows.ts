import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  Agency,
  Clause,
  Measure,
  Plan,
  Quota,
  Responsibility,
  Section,
  Topic,
} from '#src/schemas/corpus.ts';
import { formatProblem } from '#scripts/text/problem.ts';

/** Rows by file, with the fields that are read. More fields are welcome. */
const rowsOf = {
  plans: z.object(Plan.pick({ id: true, title: true, short: true, jurisdiction: true }).shape),
  sections: z.object(Section.pick({ id: true, plan: true, key: true, heading: true }).shape),
  measures: z.object(
    Measure.pick({ id: true, plan: true, section: true, label: true, title: true }).shape,
  ),
  clauses: z.object(
    Clause.pick({ id: true, plan: true, section: true, measure: true, text: true }).shape,
  ),
  quotas: z.object(Quota.shape),
  responsibilities: z.object(
    Responsibility.pick({
      plan: true,
      section: true,
      measure: true,
      agency: true,
      raw: true,
      role: true,
      roleWord: true,
    }).shape,
  ),
  agencies: z.object(Agency.shape),
  topics: z.object(Topic.pick({ id: true, section: true, zh: true, en: true }).shape),
};
type Rows = { [Name in keyof typeof rowsOf]: z.output<(typeof rowsOf)[Name]>[] };

/** The open data that the search is made of; with a fault of data it says which and ends with 1. */
export function readSearchRows(data: string): Rows {
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

function readRows<Name extends keyof Rows>(data: string, name: Name): Rows[Name] {
  const file = join(data, `${name}.json`);
  if (!existsSync(file)) stop(file, 'the file is missing', 'run `npm run build`, which makes it');
  const parsed = z.array(rowsOf[name]).min(1).safeParse(parseJson(file));
  if (parsed.success) return parsed.data as Rows[Name];
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
