import { sum } from 'd3-array';
import type { PlanSection } from '#src/corpus/corpus.ts';
import type { NamedSection } from '#src/corpus/sections.ts';

/** One part over all plans; its entry is undefined where a plan has no such part. */
export interface QuotaGridRow {
  section: NamedSection;
  cells: readonly PlanSection[];
}

/** Plans that have the part, plans that set a number in it, and how many numbers these are. */
export function countQuotas({ cells }: Pick<QuotaGridRow, 'cells'>) {
  const counts = cells.flatMap(({ entry }) => (entry ? [entry.quotas.length] : []));
  return {
    plans: counts.length,
    withQuota: counts.filter((count) => count > 0).length,
    quotas: sum(counts),
  };
}

/** The parts in which no plan sets a number. */
export function findSilentSections(rows: readonly QuotaGridRow[]): NamedSection[] {
  return rows.filter((row) => countQuotas(row).quotas === 0).map(({ section }) => section);
}
