import type { Plan } from '#src/schemas/corpus.ts';
import type { NamedSection } from '#src/corpus/sections.ts';

/** One part in one plan; undefined where the plan has no such part. */
export type QuotaGridCell = { clauses: number; quotas: string[] } | undefined;

/** One part over all plans. */
export interface QuotaGridRow {
  section: NamedSection;
  /** Path of the page that compares the section. */
  path: string;
  cells: { plan: Plan; cell: QuotaGridCell }[];
}

/** Plans that have the part, plans that set a number in it, and how many numbers these are. */
export function countQuotas(row: Pick<QuotaGridRow, 'cells'>): {
  plans: number;
  withQuota: number;
  quotas: number;
} {
  const present = row.cells.flatMap(({ cell }) => (cell ? [cell] : []));
  return {
    plans: present.length,
    withQuota: present.filter(({ quotas }) => quotas.length > 0).length,
    quotas: present.reduce((total, { quotas }) => total + quotas.length, 0),
  };
}

/** The parts in which no plan sets a number. */
export function findSilentSections(rows: readonly QuotaGridRow[]): NamedSection[] {
  return rows.filter((row) => countQuotas(row).quotas === 0).map(({ section }) => section);
}
