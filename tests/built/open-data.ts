/** The open data as built, checked against its schemas when read. Needs dist/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  Agency,
  Agreement,
  Change,
  Clause,
  Coding,
  Measure,
  NearMiss,
  Noise,
  Piece,
  Plan,
  Quota,
  Responsibility,
  Section,
  Slip,
  Topic,
} from '#src/schemas/corpus.ts';
import { BUILT } from './site-files.ts';

/** The schema of one row, by the name of the file. */
export const ROW_SCHEMAS = {
  plans: Plan,
  sections: Section,
  measures: Measure,
  clauses: Clause,
  quotas: Quota,
  'near-misses': NearMiss,
  responsibilities: Responsibility,
  agencies: Agency,
  topics: Topic,
  codings: Coding,
  agreement: Agreement,
  noise: Noise,
  changes: Change,
  pieces: Piece,
  slips: Slip,
};
type Table = keyof typeof ROW_SCHEMAS;

/** All rows of dist/data/<table>.json. @throws when a row is not as its schema says */
export function readTable<Name extends Table>(name: Name): z.output<(typeof ROW_SCHEMAS)[Name]>[] {
  const json: unknown = JSON.parse(readFileSync(join(BUILT.dist, 'data', `${name}.json`), 'utf8'));
  const parsed = z.array(ROW_SCHEMAS[name]).safeParse(json);
  if (!parsed.success) throw new Error(`${name}.json: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
