import type { FindingRow } from '#src/schemas/finding.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';

/** A column of the rows of a finding: its field, and the name under which the words of the page have it. */
export interface FindingColumn {
  field: string;
  /** The field without the ending of its language: `topic` of `topic_zh`. */
  name: string;
}

/** Ids of what a row leads to: they are links, not columns. */
const PLACES = ['clause', 'quota'];

/**
 * The columns that a page shows: those of its language where there is one each, and no id beside its name.
 * @param rows all of one finding: they have the same fields
 */
export function columnsOf(rows: readonly FindingRow[], language: keyof Bilingual): FindingColumn[] {
  const fields = Object.keys(rows[0] ?? {});
  const other = language === 'zh' ? '_en' : '_zh';
  return fields
    .filter((field) => !PLACES.includes(field) && !field.endsWith(other))
    .filter((field) => !fields.includes(`${field}_${language}`))
    .map((field) => ({ field, name: field.replace(/_(?:zh|en)$/, '') }));
}

/** Columns with the plan's words, the first of which leads to their place. */
const WORDS = ['quote', 'words', 'text', 'sentence', 'topic'];

/** The column whose cells are links: words of a plan, else its value, the part, else the plan, else none. */
export function linkedColumn(columns: readonly FindingColumn[]): string | undefined {
  const wanted = [...WORDS, 'value', 'section', 'plan'];
  return wanted.find((name) => columns.some((column) => column.name === name));
}

/** Whether a column has numbers alone, which are set flush. */
export function isNumeric(rows: readonly FindingRow[], { field }: FindingColumn): boolean {
  return rows.every((row) => typeof row[field] === 'number');
}
