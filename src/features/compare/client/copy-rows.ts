import {
  formatCopy,
  type CopyClause,
  type CopyColumn,
  type CopyFormat,
} from '#src/features/compare/model/copy-formats.ts';
import { showText } from '#src/browser/dialog.ts';
import type { ComparePage } from './page.ts';
import { panelWords as words } from './panel-words.ts';
import { cellsOf, nameOf, type TableCell, type TableRow } from './read-table.ts';

/** Puts rows on the clipboard, with citations, and announces it. */
export async function copyRows(
  page: ComparePage,
  rows: readonly TableRow[],
  format: CopyFormat,
  message: string,
): Promise<void> {
  const text = textOf(page, rows, format);
  try {
    await navigator.clipboard.writeText(text);
    page.say(message);
  } catch {
    // No clipboard without https, or none allowed.
    showText({ title: words.copyByHand, close: words.close }, text);
  }
}

function textOf(page: ComparePage, rows: readonly TableRow[], format: CopyFormat): string {
  const { table, state } = page;
  const address = new URL(location.href);
  address.hash = rows.length === 1 && rows[0] ? `topic-${rows[0].topic}` : '';
  const columns = state.plans.map((plan) => columnOf(page, plan));
  return formatCopy(
    format,
    {
      title: table.name,
      columns,
      rows: rows.map((row) => ({
        topic: row.name,
        cells: cellsOf(table, row, state.plans).map(cellText),
      })),
      address: address.href,
    },
    words.copyWords,
  );
}

function columnOf({ table }: ComparePage, plan: string): CopyColumn {
  const cells = [...(table.columns.get(plan)?.cells.values() ?? [])];
  const present = cells.some(({ kind }) => kind !== 'absent');
  const part = present ? `#${plan}-${table.section}` : '';
  const name = nameOf(table, plan);
  return {
    name,
    title: table.plans.get(plan)?.title ?? name,
    section: present ? table.name : '',
    address: absolute(`${table.pages}plans/${plan}/${part}`),
  };
}

function cellText({ kind, clauses }: TableCell): CopyClause[] | string {
  if (kind === 'absent') return words.silence.section;
  if (kind === 'silent') return words.silence.topic;
  return clauses.map(({ measure, text, address }) => ({
    measure,
    text,
    address: absolute(address),
  }));
}

function absolute(address: string): string {
  return new URL(address, location.href).href;
}
