import { differsInKind } from '#src/features/compare/model/row-kinds.ts';
import type { CellKind } from '#src/schemas/vocabulary.ts';
import { element, query } from '#src/browser/element.ts';
import type { Comparison } from './comparison.ts';
import type { CompareTable, TableRow } from './read-table.ts';

const SUMMARIES = '.SectionSummary tbody, .QuotaStrip > ul, .AgenciesDetails > ul';

/** Puts the columns of the page's plans into the table, from left to right, and takes the others out. */
export function showColumns(page: Comparison): void {
  const { table, state, words } = page;
  const heads = state.plans.flatMap((plan) => table.columns.get(plan)?.head ?? []);
  setCells(query(table.element, 'thead > tr'), heads);
  for (const row of table.rows) {
    const cells = page.cellsOf(row);
    const moved = setCells(
      row.element,
      cells.map((cell) => cell.element),
    );
    if (!moved) continue;
    const kinds = cells.map(({ kind }) => kind);
    const count = (...wanted: CellKind[]) => kinds.filter((kind) => wanted.includes(kind)).length;
    query(row.head, '.TopicHead-count').textContent = words.counted(
      count('number', 'text'),
      count('mention'),
      kinds.length - count('absent'),
    );
  }
}

/**
 * Shows under the table what is shown in it: the entries of these plans, in their order, in the
 * summary, the quotas and the bodies. A plan that was fetched has none there; its quotas stand marked in its cells.
 */
export function orderSummaries(plans: readonly string[]): void {
  const placeOf = ({ dataset: { plan = '' } }: HTMLElement) => plans.indexOf(plan);
  for (const summary of document.querySelectorAll(SUMMARIES)) {
    const entries = [...summary.querySelectorAll<HTMLElement>(':scope > [data-plan]')];
    for (const entry of entries) entry.hidden = placeOf(entry) < 0;
    const sorted = [...entries].sort((a, b) => placeOf(a) - placeOf(b));
    if (sorted.some((entry, index) => entry !== entries[index])) summary.append(...sorted);
  }
}

/** Marks the baseline's column, in the head also in words. */
export function markBase({ table, baseline, isBaseChosen, words }: Comparison): void {
  for (const old of table.element.querySelectorAll('[data-base-mark]')) old.remove();
  // What the page chose by itself is not printed.
  table.element.toggleAttribute('data-base-chosen', isBaseChosen);
  for (const [plan, { head, cells }] of table.columns) {
    const isBase = plan === baseline;
    for (const each of [head, ...Array.from(cells.values(), (cell) => cell.element)])
      each.toggleAttribute('data-is-base', isBase);
    if (isBase) head.append(element('span', { class: 'Badge', 'data-base-mark': '' }, words.base));
  }
}

/** Whether a row is of those that the view asks for. */
export function isInView(page: Comparison, row: TableRow): boolean {
  const { view } = page.state;
  if (view === 'all') return true;
  if (view !== 'differ') return view === row.topic;
  return differsInKind(page.cellsOf(row).map(({ kind }) => kind));
}

/** Moves the places that treat the matter of a missing part to the first row that is shown. */
export function moveAbsence(table: CompareTable): void {
  const first = table.rows.find(({ element: row }) => !row.hidden);
  if (!first) return;
  for (const { cells } of table.columns.values()) {
    const target = cells.get(first.topic)?.element;
    const all = Array.from(cells.values(), (cell) => cell.element);
    const from = all.find((cell) => cell.querySelector('.AbsentSection'));
    if (target && from && from !== target) target.append(query(from, '.AbsentSection'));
  }
}

/** Puts these cells into the row, in this order. @returns whether anything moved */
export function setCells(row: HTMLElement, cells: readonly HTMLElement[]): boolean {
  const old = [...row.querySelectorAll<HTMLElement>(':scope > [data-plan]')];
  if (old.length === cells.length && old.every((cell, index) => cell === cells[index]))
    return false;
  for (const cell of old) if (!cells.includes(cell)) cell.remove();
  // Behind the head of the row. A cell that stays where it is keeps its layout.
  cells.forEach((cell, index) => {
    const now = row.children[1 + index] ?? null;
    if (now !== cell) row.insertBefore(cell, now);
  });
  return true;
}
