import { differsInKind } from '#src/features/compare/model/row-kinds.ts';
import type { CompareControlsWords } from '#src/i18n/zh/compare-controls.ts';
import { element, query } from '#src/browser/element.ts';
import { cellsOf, type CompareTable } from './read-table.ts';

/** Puts the columns of these plans into the table, from left to right, and takes the others out. */
export function showColumns(
  table: CompareTable,
  plans: readonly string[],
  words: CompareControlsWords,
): void {
  const columns = plans.flatMap((plan) => table.columns.get(plan) ?? []);
  const head = query(table.element, 'thead > tr');
  setCells(
    head,
    columns.map((column) => column.head),
  );
  for (const row of table.rows) {
    const cells = cellsOf(table, row, plans);
    const moved = setCells(
      row.element,
      cells.map((cell) => cell.element),
    );
    if (!moved) continue;
    const kinds = cells.map(({ kind }) => kind);
    row.element.dataset['kinds'] = [...new Set(kinds)].join(' ');
    const mentioned = kinds.filter((kind) => kind === 'number' || kind === 'text').length;
    const count = row.head.querySelector('.TopicHead-count');
    if (count) count.textContent = words.mentioned(mentioned, kinds.length);
  }
  table.element.dataset['columns'] = String(columns.length);
}

/** Marks the baseline's column, in the head also in words. */
export function markBase(
  table: CompareTable,
  base: string | undefined,
  words: CompareControlsWords,
): void {
  for (const old of table.element.querySelectorAll('[data-base-mark]')) old.remove();
  for (const [plan, { head, cells }] of table.columns) {
    const isBase = plan === base;
    for (const element of [head, ...Array.from(cells.values(), (cell) => cell.element)])
      element.toggleAttribute('data-is-base', isBase);
    if (isBase) head.append(element('span', { class: 'Badge', 'data-base-mark': '' }, words.base));
  }
}

/** Whether a row is of those that the view asks for. */
export function isInView(
  table: CompareTable,
  row: CompareTable['rows'][number],
  plans: readonly string[],
  view: string,
): boolean {
  if (view === 'all') return true;
  if (view !== 'differ') return view === row.topic;
  return differsInKind(cellsOf(table, row, plans).map(({ kind }) => kind));
}

/** Moves the note of each column that its section is missing to the first row that is shown. */
export function moveAbsence(table: CompareTable): void {
  const first = table.rows.find(({ element: row }) => !row.hidden);
  if (!first) return;
  for (const { cells } of table.columns.values()) {
    const target = cells.get(first.topic)?.element;
    if (target?.dataset['silent'] !== 'section' || target.querySelector('.AbsentSection')) continue;
    const all = Array.from(cells.values(), (cell) => cell.element);
    const from = all.find((cell) => cell.querySelector('.AbsentSection'));
    const [note, short] = [
      from?.querySelector('.AbsentSection'),
      target.querySelector('.visually-hidden'),
    ];
    if (!from || !note) continue;
    if (short) from.append(short);
    target.append(note);
  }
}

/** Puts these cells into the row, in this order. @returns whether anything moved */
function setCells(row: HTMLElement, cells: readonly HTMLElement[]): boolean {
  const old = [...row.querySelectorAll<HTMLElement>(':scope > [data-plan]')];
  if (old.length === cells.length && old.every((cell, index) => cell === cells[index]))
    return false;
  for (const cell of old) if (!cells.includes(cell)) cell.remove();
  // A cell that stays where it is keeps its layout.
  const first = row.children.length - row.querySelectorAll(':scope > [data-plan]').length;
  cells.forEach((cell, index) => {
    const now = row.children[first + index] ?? null;
    if (now !== cell) row.insertBefore(cell, now);
  });
  return true;
}
