/** Tools that a reader needs only after asking: one file, fetched at the first sign of interest. */
import type { TopicColumn } from '#src/features/compare/model/topic-table.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { addRows } from './add-rows.ts';
import { copyRows } from './copy-rows.ts';
import { openDiff } from './diff-dialog.ts';
import { fillHelp } from './help.ts';
import type { Tools } from './page.ts';
import { setPanelWords } from './panel-words.ts';
import { fillPlanPanel } from './plan-panel.ts';
import { buildColumn } from './build-column.ts';
import type { CompareTable, TableRow } from './read-table.ts';

export const tools: Tools = {
  addColumn,
  copyRows,
  openDiff,
  fillHelp,
  setPanelWords,
  fillPlanPanel,
};

/**
 * Keeps a fetched column with the table, ready to be shown.
 * @param plans the plans that it will stand among
 * @returns rows for topics that the table did not have
 */
function addColumn(table: CompareTable, data: TopicColumn, plans: readonly string[]): TableRow[] {
  if (table.columns.has(data.plan.id)) return [];
  const rows = addRows(table, data);
  table.columns.set(data.plan.id, buildColumn(table, data, freeColour(table, plans)));
  return rows;
}

/** A colour that none of these plans has. */
function freeColour(table: CompareTable, plans: readonly string[]): number {
  const taken = plans.map((plan) => {
    const named = table.columns.get(plan)?.head.querySelector<HTMLElement>('[data-plan-index]');
    return Number(named?.dataset['planIndex']);
  });
  const colours = Array.from({ length: MAX_COLUMNS }, (_, index) => index);
  return colours.find((index) => !taken.includes(index)) ?? 0;
}
