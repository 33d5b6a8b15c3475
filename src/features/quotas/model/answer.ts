import type { UnitNames } from '#src/i18n/unit-words.ts';
import { columnOf, ROWS_PER_PAGE, type QuotaColumns } from './columns.ts';
import { type FilteredQuotas, filterQuotas, findRelaxations, type Relaxation } from './filter.ts';
import { type ParsedRange, parseRange } from './range.ts';
import { sortQuotas } from './sort.ts';
import type { QuotaState } from './state.ts';

/** What a state asks for: the rows in its order, and what to say of them. */
export interface QuotaAnswer extends FilteredQuotas {
  range: ParsedRange;
  /** Ways out where nothing is left; else none. */
  relaxations: Relaxation[];
}

/**
 * Answers a state.
 * @param names of units in the language of the page
 * @param words flags by row, 0 where it lacks the words of the state; undefined where it has none
 */
export function answerState(
  columns: QuotaColumns,
  state: QuotaState,
  names: UnitNames | undefined,
  words: Uint8Array | undefined,
): QuotaAnswer {
  const { facets, sort, descending } = state;
  const range = parseRange(state.range, columnOf(columns, 'unit').values, names);
  const filter = { facets, words, range: range.kind === 'range' ? range.range : undefined };
  const { rows, counts } = filterQuotas(columns, filter);
  return {
    range,
    rows: sort ? sortQuotas(columns, rows, sort, descending) : rows,
    counts,
    relaxations: rows.length === 0 ? findRelaxations(columns, filter) : [],
  };
}

/** The page of rows that a state asks for, or the last one; pages are counted from 1. */
export function pageOf(rows: Uint32Array, { page: asked }: Pick<QuotaState, 'page'>) {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const page = Math.min(asked, pages);
  return { page, pages, rows: rows.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE) };
}
