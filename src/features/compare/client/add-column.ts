import { isOther } from '#src/text/other-topic.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { query } from '#src/browser/element.ts';
import { readColumns, type CompareTable, type TableColumn, type TableRow } from './read-table.ts';

/**
 * Keeps a fetched column with the table, ready to be shown.
 * @param piece the column as the build wrote it, with a cell for each topic of the part
 * @param plans the plans that it will stand among
 */
export function addColumn(table: CompareTable, piece: Document, plans: readonly string[]): void {
  const colour = freeColour(table, plans);
  for (const each of piece.querySelectorAll<HTMLElement>('[data-plan-index]'))
    each.dataset['planIndex'] = String(colour);
  for (const [plan, column] of readColumns(piece, [piece])) {
    if (table.columns.has(plan)) continue;
    table.columns.set(plan, column);
    addRows(table, column);
  }
}

/** Adds a row for each topic that only this column names: the page was built without it. */
function addRows(table: CompareTable, { cells }: TableColumn): void {
  const isNew = ({ topic }: TableRow) => {
    const { clauses = [], mentions = [] } = cells.get(topic) ?? {};
    return clauses.length + mentions.length > 0;
  };
  const rows = table.unmentioned.filter(isNew);
  table.unmentioned = table.unmentioned.filter((row) => !isNew(row));
  const rest = table.rows.findIndex(({ topic }) => isOther(topic));
  const position = rest < 0 ? table.rows.length : rest;
  const before = table.rows[position]?.element ?? null;
  for (const row of rows) query(table.element, 'tbody').insertBefore(row.element, before);
  table.rows.splice(position, 0, ...rows);
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
