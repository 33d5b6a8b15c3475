import { FACETS, type Facet, type QuotaColumns } from './columns.ts';
import { isInRange, type ValueRange } from './range.ts';

/** Conditions that rows must all fulfil; several values of one facet are alternatives. */
export interface QuotaFilter {
  facets: Partial<Record<Facet, readonly string[]>>;
  range?: ValueRange | undefined;
  /** Flags by row, 0 where it lacks the words; undefined where no words are asked for. */
  words?: Uint8Array | undefined;
}

/** Rows that a filter leaves, with the counts of each facet. */
export interface FilteredQuotas {
  /** Row numbers in the default order. */
  rows: Uint32Array;
  /** Counts by facet: how many rows each value would leave beside all other conditions. */
  counts: Record<Facet, Uint32Array>;
}

/** Filters all rows and counts the facets in one pass. */
export function filterQuotas(columns: QuotaColumns, filter: QuotaFilter): FilteredQuotas {
  const allowed = FACETS.map((facet) => allowedCodes(columns, facet, filter.facets[facet]));
  const codes = FACETS.map((facet) => columns.codes[facet]);
  const counts = FACETS.map((facet) => new Uint32Array(columns.names[facet].length));
  const rows = new Uint32Array(columns.count);
  let kept = 0;
  for (let row = 0; row < columns.count; row += 1) {
    if (filter.words?.[row] === 0) continue;
    if (filter.range && !isRowInRange(columns, row, filter.range)) continue;
    let failed = -1;
    let failures = 0;
    for (let index = 0; index < allowed.length && failures < 2; index += 1)
      if (allowed[index]?.[codes[index]?.[row] ?? 0] === 0) {
        failed = index;
        failures += 1;
      }
    if (failures > 1) continue;
    if (failures === 0) rows[kept++] = row;
    // A row that fails one facet alone would be there without that facet's condition.
    for (let index = 0; index < counts.length; index += 1) {
      const column = counts[index];
      const code = codes[index]?.[row] ?? 0;
      if (column && (failures === 0 || index === failed)) column[code] = (column[code] ?? 0) + 1;
    }
  }
  const byFacet = FACETS.map((facet, index) => [facet, counts[index]] as const);
  return {
    rows: rows.slice(0, kept),
    counts: Object.fromEntries(byFacet) as Record<Facet, Uint32Array>,
  };
}

/** One condition of a filter, and how many rows there are without it. */
export interface Relaxation {
  condition: Facet | 'range' | 'words';
  count: number;
}

/** Finds, for a filter that leaves nothing, what leaving out each single condition would show. */
export function findRelaxations(columns: QuotaColumns, filter: QuotaFilter): Relaxation[] {
  const count = (without: QuotaFilter) => filterQuotas(columns, without).rows.length;
  const facets = FACETS.filter((facet) => (filter.facets[facet]?.length ?? 0) > 0);
  return [
    ...facets.map((facet) => ({
      condition: facet,
      count: count({ ...filter, facets: { ...filter.facets, [facet]: [] } }),
    })),
    ...(filter.range
      ? [{ condition: 'range' as const, count: count({ ...filter, range: undefined }) }]
      : []),
    ...(filter.words
      ? [{ condition: 'words' as const, count: count({ ...filter, words: undefined }) }]
      : []),
  ];
}

function allowedCodes(
  { names }: QuotaColumns,
  facet: Facet,
  chosen: readonly string[] | undefined,
): Uint8Array {
  const all = names[facet];
  if (!chosen || chosen.length === 0) return new Uint8Array(all.length).fill(1);
  return Uint8Array.from(all, (name) => (chosen.includes(name) ? 1 : 0));
}

function isRowInRange({ values, codes, names }: QuotaColumns, row: number, range: ValueRange) {
  const unit = names.unit[codes.unit[row] ?? 0] ?? '';
  return isInRange(values[row] ?? 0, unit, range);
}
