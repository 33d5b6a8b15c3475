/**
 * The contract of the open data: each file of dist/data, what a row of it is, and whether it has a
 * CSV twin. The writer, the pages, the words of both languages and the tests ask here.
 */
import { z } from 'zod';
import {
  Agency,
  Agreement,
  Coding,
  ComparisonCell,
  Mention,
  StrengthAgreement,
  StrengthCoding,
  Topic,
} from './coding.ts';
import { Clause, Measure, Responsibility, Section } from './corpus.ts';
import { NearMiss, PlanNumber, Quota } from './numbers.ts';
import { Plan } from './plan.ts';
import { ContextFigure } from './context.ts';
import { Finding } from './finding.ts';
import { Upstream } from './upstream.ts';
import { Misfit, NearWording, ReuseCount, ReuseRun, ReuseShare, UpstreamShare } from './wording.ts';
import { Change, Noise, Piece, Slip, Statement } from './source.ts';

/** Tables by name, in the order in which the site lists them; `quotas` is quotas.json. */
export const OPEN_DATA = {
  plans: { row: Plan, csv: true },
  statements: { row: Statement, csv: true },
  sections: { row: Section, csv: false },
  measures: { row: Measure, csv: true },
  clauses: { row: Clause, csv: true },
  quotas: { row: Quota, csv: true },
  'near-misses': { row: NearMiss, csv: true },
  numbers: { row: PlanNumber, csv: true },
  responsibilities: { row: Responsibility, csv: true },
  agencies: { row: Agency, csv: true },
  topics: { row: Topic, csv: false },
  mentions: { row: Mention, csv: true },
  comparison: { row: ComparisonCell, csv: true },
  reuse: { row: ReuseRun, csv: true },
  'reuse-shares': { row: ReuseShare, csv: true },
  'reuse-counts': { row: ReuseCount, csv: true },
  'upstream-shares': { row: UpstreamShare, csv: true },
  'near-wordings': { row: NearWording, csv: true },
  misfits: { row: Misfit, csv: true },
  context: { row: ContextFigure, csv: false },
  upstream: { row: Upstream, csv: true },
  codings: { row: Coding, csv: true },
  agreement: { row: Agreement, csv: true },
  'strength-codings': { row: StrengthCoding, csv: true },
  'strength-agreement': { row: StrengthAgreement, csv: true },
  noise: { row: Noise, csv: true },
  changes: { row: Change, csv: true },
  pieces: { row: Piece, csv: true },
  slips: { row: Slip, csv: true },
  findings: { row: Finding, csv: false },
} satisfies Record<string, { row: z.ZodObject; csv: boolean }>;

/** Name of a table: `near-misses`. */
export type TableName = keyof typeof OPEN_DATA;

/** A row of a table. */
export type RowOf<Name extends TableName> = z.output<(typeof OPEN_DATA)[Name]['row']>;

/** All names, in order. */
export const TABLE_NAMES = Object.keys(OPEN_DATA).filter(
  (name): name is TableName => name in OPEN_DATA,
);

/** Rows of a table from the text of its file. @throws when a row is not as the contract says */
export function parseTable<Name extends TableName>(name: Name, json: string): RowOf<Name>[];
export function parseTable(name: TableName, json: string): RowOf<TableName>[] {
  const { row } = OPEN_DATA[name];
  const rows: unknown = JSON.parse(json);
  const parsed = row.array().safeParse(rows);
  if (!parsed.success) throw new Error(`${name}.json: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
