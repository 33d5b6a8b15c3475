import { MAX_COLUMNS } from '#src/limits.ts';
import { query } from '#src/browser/element.ts';
import { readColumns, type CompareTable, type TableColumn, type TableRow } from './read-table.ts';

/**
 * Keeps a fetched column with the table, ready to be shown.
 * @param piece the column as the build wrote it, with a cell for each topic of the part
 * @param plans the plans that it will stand among
 * @returns rows for topics that the table did not have
 */
export function addColumn(
  table: CompareTable,
  piece: Document,
  plans: readonly string[],
): TableRow[] {
  const colour = freeColour(table, plans);
  for (const each of piece.querySelectorAll<HTMLElement>('[data-plan-index]'))
    each.dataset['planIndex'] = String(colour);
  return [...readColumns(piece, [piece])].flatMap(([plan, column]) => {
    if (table.columns.has(plan)) return [];
    table.columns.set(plan, column);
    return addRows(table, column);
  });
}

/** Adds a row for each topic that only this column mentions: the page was built without it. */
function addRows(table: CompareTable, { cells }: TableColumn): TableRow[] {
  const rows = table.unmentioned.filter(({ topic }) => cells.get(topic)?.clauses.length);
  table.unmentioned = table.unmentioned.filter((row) => !rows.includes(row));
  const rest = table.rows.findIndex(({ topic }) => topic.endsWith('-other'));
  const position = rest < 0 ? table.rows.length : rest;
  const before = table.rows[position]?.element ?? null;
  for (const row of rows) query(table.element, 'tbody').insertBefore(row.element, before);
  table.rows.splice(position, 0, ...rows);
  return rows;
}

/** A colour that none of these plans has. */
function freeColour({ columns }: CompareTable, plans: readonly string[]): number {
  const taken = plans.map((plan) => {
    const named = columns.get(plan)?.head.querySelector<HTMLElement>('[data-plan-index]');
    return Number(named?.dataset['planIndex']);
  });
  const colours = Array.from({ length: MAX_COLUMNS }, (_, index) => index);
  return colours.find((index) => !taken.includes(index)) ?? 0;
}
