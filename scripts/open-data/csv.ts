import { csvFormatBody, csvFormatRow } from 'd3-dsv';
import type { z } from 'zod';
import { planOfClause } from '#scripts/codebook/coding/plan-of-clause.ts';
import { Plan } from '#src/schemas/plan.ts';

/** A leaf of a row: the path to it, the column's name, `span_start` for `span.start`, its type. */
export interface Column {
  path: readonly string[];
  name: string;
  /** Type as Frictionless Table Schema calls it. */
  type: 'integer' | 'number' | 'boolean' | 'string';
}

/** Marks of the plan that a row is of: whether it is a draft, and of a prefecture. */
const MARKS = { plan_status: Plan.shape.status, plan_level: Plan.shape.level };

/** The same of the other plan, in a row of two. */
const OTHER_MARKS = { other_status: MARKS.plan_status, other_level: MARKS.plan_level };

/** The marks of each plan, by its id. */
export type MarksOfPlans = Map<string, z.output<z.ZodObject<typeof MARKS>>>;

/**
 * Row of the CSV twin of a table: each that is of a plan, or of a clause of one, has the marks of the
 * plan, as a table is soon cut and pasted without the one of the plans.
 */
export function csvRowOf(row: z.ZodObject): z.ZodObject {
  const isMarked = 'plan' in row.shape || 'clause' in row.shape;
  return row.extend({ ...(isMarked && MARKS), ...('other' in row.shape && OTHER_MARKS) });
}

/** A record with the marks of its plan, for a row as `csvRowOf` has it. */
export function withMarks(record: object, marksOf: MarksOfPlans): object {
  const other = isOf(record, 'other') ? marksOf.get(record.other) : undefined;
  const others = other && { other_status: other.plan_status, other_level: other.plan_level };
  if (isOf(record, 'plan')) return { ...record, ...marksOf.get(record.plan), ...others };
  return isOf(record, 'clause') ? { ...record, ...marksOf.get(planOfClause(record)) } : record;
}

function isOf<Key extends string>(record: object, key: Key): record is Record<Key, string> {
  return key in record && typeof (record as Record<string, unknown>)[key] === 'string';
}

/** The columns of a table: objects are spread out, lists are joined by `|` in one column. */
export function columnsOf(row: z.ZodObject, path: readonly string[] = []): Column[] {
  return Object.entries(row.shape).flatMap(([key, field]) => {
    const here = [...path, key];
    const inner = fieldsOf(field);
    return inner
      ? columnsOf(inner, here)
      : [{ path: here, name: here.join('_'), type: typeOf(field) }];
  });
}

export function csvHeader(row: z.ZodObject): string {
  return csvFormatRow(columnsOf(row).map(({ name }) => name));
}

/** Rows without the header, in the order of the columns. */
export function csvRows(row: z.ZodObject, records: readonly object[]): string {
  const columns = columnsOf(row);
  const flat = records.map((record) =>
    Object.fromEntries(columns.map(({ path, name }) => [name, cellOf(record, path)])),
  );
  return csvFormatBody(
    flat,
    columns.map(({ name }) => name),
  );
}

function cellOf(record: object, path: readonly string[]): string {
  let value: unknown = record;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  if (Array.isArray(value))
    return value
      .map((item: unknown) => (isRecord(item) ? JSON.stringify(item) : String(item)))
      .join('|');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object schema inside a field, through `nullable` and refinements; undefined for a leaf. */
function fieldsOf(field: unknown): z.ZodObject | undefined {
  if (!isSchema(field)) return undefined;
  if (field.def.type === 'object') return field as unknown as z.ZodObject;
  return field.def.innerType ? fieldsOf(field.def.innerType) : undefined;
}

/**
 * Type of what a leaf holds, through `nullable`; lists, enumerations and dates are text in a CSV
 * file.
 */
function typeOf(field: unknown): Column['type'] {
  if (!isSchema(field)) return 'string';
  const { type, format, innerType } = field.def;
  if (innerType !== undefined) return typeOf(innerType);
  if (type === 'number') return format === 'safeint' ? 'integer' : 'number';
  return type === 'boolean' ? 'boolean' : 'string';
}

function isSchema(
  field: unknown,
): field is { def: { type: string; format?: string; innerType?: unknown } } {
  return isRecord(field) && isRecord(field['def']);
}
