import { sum } from 'd3-array';
import type { FindingRow } from '#src/schemas/finding.ts';

/** How the rows of a finding are drawn: what groups them, and what is counted where a row is not one. */
export interface OwnDrawing {
  by: 'plan' | 'section' | 'unit' | 'counted';
  count?: 'entries';
}

/** Findings that no chart of the site shows: their own rows are drawn. */
export const OWN_DRAWINGS: Readonly<Record<string, OwnDrawing>> = {
  'no-year-named': { by: 'plan' },
  'persons-and-person-times': { by: 'unit' },
  'regularly-without-a-number': { by: 'counted' },
  'association-leads-most': { by: 'plan' },
  'no-lead-body': { by: 'section', count: 'entries' },
  'subsidized-training-two-ways': { by: 'plan' },
  'topics-in-all-and-in-one': { by: 'plan' },
};

export interface RowGroup {
  key: string;
  rows: readonly FindingRow[];
  count: number;
}

/** Rows by what groups them, in the order in which they come. */
export function groupRows(rows: readonly FindingRow[], { by, count }: OwnDrawing): RowGroup[] {
  const keyOf = (row: FindingRow) =>
    by === 'counted' ? (row['quota'] === null ? 'loose' : 'counted') : `${row[by]}`;
  return [...Map.groupBy(rows, keyOf)].map(([key, own]) => ({
    key,
    rows: own,
    count: count ? sum(own, (row) => Number(row[count])) : own.length,
  }));
}
