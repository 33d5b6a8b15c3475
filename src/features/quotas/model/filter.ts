import { columnOf, type Facet, type QuotaColumns } from './columns.ts';
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
  counts: ReadonlyMap<Facet, Uint32Array>;
}

/** Filters all rows and counts the facets in one pass. */
export function filterQuotas(columns: QuotaColumns, filter: QuotaFilter): FilteredQuotas {
  const facets = columns.facets.map(({ facet, values, codes }) => {
    const allowed = allowedCodes(values, filter.facets[facet]);
    return { facet, codes, allowed, counts: new Uint32Array(values.length) };
  });
  const inRange = rangeTest(columns, filter.range);
  const rows = new Uint32Array(columns.values.length);
  let kept = 0;
  for (let row = 0; row < rows.length; row += 1) {
    if (filter.words?.[row] === 0 || !inRange(row)) continue;
    const failed = facets.filter(({ allowed, codes }) => allowed[codes[row] ?? 0] === 0);
    if (failed.length > 1) continue;
    if (failed.length === 0) rows[kept++] = row;
    // A row that fails one facet alone would be there without that facet's condition.
    for (const { codes, counts } of failed.length === 1 ? failed : facets) {
      const code = codes[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  const counts = new Map(facets.map((each) => [each.facet, each.counts]));
  return { rows: rows.slice(0, kept), counts };
}

/** One condition of a filter, and how many rows there are without it. */
export interface Relaxation {
  condition: Facet | 'range' | 'words';
  count: number;
}

/** Finds, for a filter that leaves nothing, what leaving out each single condition would show. */
export function findRelaxations(columns: QuotaColumns, filter: QuotaFilter): Relaxation[] {
  const without = (condition: Relaxation['condition'], less: QuotaFilter) => {
    return { condition, count: filterQuotas(columns, less).rows.length };
  };
  const { facets, range, words } = filter;
  const chosen = columns.facets.filter(({ facet }) => (facets[facet]?.length ?? 0) > 0);
  return [
    ...chosen.map(({ facet }) => without(facet, { ...filter, facets: { ...facets, [facet]: [] } })),
    ...(range ? [without('range', { ...filter, range: undefined })] : []),
    ...(words ? [without('words', { ...filter, words: undefined })] : []),
  ];
}

/** Flags by code, 1 where the value may stay; without a choice all may. */
function allowedCodes(values: readonly string[], chosen: readonly string[] = []): Uint8Array {
  return Uint8Array.from(values, (value) =>
    chosen.length === 0 || chosen.includes(value) ? 1 : 0,
  );
}

function rangeTest(columns: QuotaColumns, range: ValueRange | undefined): (row: number) => boolean {
  if (!range) return () => true;
  const { values: units, codes } = columnOf(columns, 'unit');
  return (row) => isInRange(columns.values[row] ?? 0, units[codes[row] ?? 0] ?? '', range);
}
