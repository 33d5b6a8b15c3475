import { csvFormat } from 'd3-dsv';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { BYTE_ORDER_MARK } from '#src/text/byte-order-mark.ts';

/** A plan with what sets it apart from others. */
export type MarkedPlan = Pick<Plan, 'id' | 'status' | 'level'>;

/** Account that a file of quotas gives of itself, so that some rows are not taken for all. */
export interface TableSource {
  /** Conditions that made it: `unit=人次; plan=hebi`; `all` for every quota. */
  filter: string;
  /** Number of rows that there are in all. */
  total: number;
  /** The plans of these rows, which say whether each is a draft, and of a prefecture. */
  plans: readonly MarkedPlan[];
  /** Version of the data: no clock. */
  version: string;
  /** Address of these rows on the site; its path where the address is not known. */
  url: string;
  licence: string;
}

/** Columns of the open data's quotas.csv, in its order; see scripts/open-data/csv.ts. */
const COLUMNS: Record<string, (quota: Quota) => string | number | null> = {
  id: ({ id }) => id,
  plan: ({ plan }) => plan,
  section: ({ section }) => section,
  measure: ({ measure }) => measure,
  clause: ({ clause }) => clause,
  indicator: ({ indicator }) => indicator,
  topic: ({ topic }) => topic,
  subject_zh: ({ subject }) => subject.zh,
  subject_en: ({ subject }) => subject.en,
  codedBy: ({ codedBy }) => codedBy,
  value: ({ value }) => value,
  valueMax: ({ valueMax }) => valueMax,
  unit: ({ unit }) => unit,
  comparator: ({ comparator }) => comparator,
  kind: ({ kind }) => kind,
  per_value: ({ per }) => per?.value ?? null,
  per_unit: ({ per }) => per?.unit ?? null,
  per_words: ({ per }) => per?.words ?? null,
  baseline_value: ({ baseline }) => baseline?.value ?? null,
  baseline_quote: ({ baseline }) => baseline?.quote ?? null,
  baseline_span_start: ({ baseline }) => baseline?.span.start ?? null,
  baseline_span_end: ({ baseline }) => baseline?.span.end ?? null,
  frequency: ({ frequency }) => frequency,
  scope: ({ scope }) => scope,
  scopeWords: ({ scopeWords }) => scopeWords,
  deadline: ({ deadline }) => deadline,
  deadlineWords: ({ deadlineWords }) => deadlineWords,
  deadlineSpan_start: ({ deadlineSpan }) => deadlineSpan?.start ?? null,
  deadlineSpan_end: ({ deadlineSpan }) => deadlineSpan?.end ?? null,
  quote: ({ quote }) => quote,
  sentence: ({ sentence }) => sentence,
  span_start: ({ span }) => span.start,
  span_end: ({ span }) => span.end,
  comparableWith: ({ comparableWith }) => comparableWith.join('|'),
  url: ({ url }) => url,
};
/**
 * Quotas as CSV with a byte order mark. Every row repeats what made the file: that survives sorting
 * and cutting, and no comment line gets in the way of a program that opens it.
 */
export function quotasToCsv(quotas: readonly Quota[], source: TableSource): string {
  const about = {
    filter: source.filter,
    rows: `${quotas.length} of ${source.total}`,
    data_version: source.version,
    file_url: source.url,
    licence: source.licence,
  };
  const names = [...Object.keys(COLUMNS), 'plan_status', 'plan_level', ...Object.keys(about)];
  const planOf = new Map(source.plans.map((plan) => [plan.id, plan]));
  const rows = quotas.map((quota) => ({
    ...Object.fromEntries(Object.entries(COLUMNS).map(([name, read]) => [name, read(quota) ?? ''])),
    plan_status: planOf.get(quota.plan)?.status ?? '',
    plan_level: planOf.get(quota.plan)?.level ?? '',
    ...about,
  }));
  return `${BYTE_ORDER_MARK}${csvFormat<Record<string, string | number>>(rows, names)}\n`;
}

/** Quotas as JSON: first what made the file, then the rows as the open data have them. */
export function quotasToJson(quotas: readonly Quota[], source: TableSource): string {
  const { filter, ...about } = source;
  const metadata = { filter, rows: quotas.length, ...about };
  return `${JSON.stringify({ metadata, quotas }, null, 2)}\n`;
}

/** A name that says what and when: `quotas-12-of-46-v0.1.0.csv`. */
export function nameTableFile(
  rows: number,
  { filter, total, version }: Pick<TableSource, 'filter' | 'total' | 'version'>,
  ending: 'csv' | 'json',
): string {
  const part = filter === 'all' ? `all-${total}` : `${rows}-of-${total}`;
  return `quotas-${part}-v${version}.${ending}`;
}
