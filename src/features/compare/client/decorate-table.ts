/** Wording that plans share: marked where the baseline has it too, folded where it is all the same. */
import { compareCells } from '#src/features/compare/model/likeness.ts';
import { findSameWordings } from '#src/features/compare/model/same-wording.ts';
import type { Shared } from '#src/features/compare/model/shared-runs.ts';
import { button, element } from '#src/browser/element.ts';
import type { Comparison } from './comparison.ts';
import { createStrip } from './likeness-strip.ts';
import { markShared, unmarkShared } from './mark-shared.ts';
import type { CompareTable, TableCell, TableClause, TableRow } from './read-table.ts';

/** Compares the cells of a row; what an earlier comparison put on comes off. */
export function decorateRow(page: Comparison, row: TableRow): void {
  undressRow(page.table, row);
  if (!page.showsLikeness) return;
  const cells = page.cellsOf(row).filter(({ clauses }) => clauses.length > 0);
  const { baseline, isBaseChosen } = page;
  const base = cells.find(({ plan }) => plan === baseline);
  // Where the baseline is silent, nothing is said of likeness to it.
  if (cells.length < 2 || (baseline !== undefined && !base)) return;
  if (baseline !== undefined && isBaseChosen) foldSame(page, cells, baseline);
  for (const cell of cells) {
    const others = cells.filter((other) => other !== cell);
    const shared = new Map(others.map((other) => [other.plan, compare(cell, other)]));
    addStrip(page, cell, shared);
    cell.clauses.forEach(({ element: clause, words }, index) => {
      const { runs = [] } = shared.get(baseline ?? '')?.[index] ?? {};
      if (!('folded' in clause.dataset)) markShared(row.topic, words, runs, isBaseChosen);
    });
  }
}

/** What cells share does not change: each two are compared once. */
const known = new WeakMap<TableCell, WeakMap<TableCell, Shared[]>>();

function compare(own: TableCell, other: TableCell): Shared[] {
  const ofOwn = known.get(own) ?? new WeakMap<TableCell, Shared[]>();
  known.set(own, ofOwn);
  const shared = ofOwn.get(other) ?? compareCells(own, other);
  ofOwn.set(other, shared);
  return shared;
}

/** Takes the dress off the row's cells in every column, shown or not. */
function undressRow({ columns }: CompareTable, { topic }: TableRow): void {
  unmarkShared(topic);
  for (const { cells } of columns.values()) {
    const cell = cells.get(topic);
    if (!cell) continue;
    for (const extra of cell.element.querySelectorAll('[data-dress]')) extra.remove();
    cell.element.removeAttribute('data-strip');
    for (const { element: clause } of cell.clauses) clause.removeAttribute('data-folded');
  }
}

function addStrip(
  page: Comparison,
  cell: TableCell,
  shared: ReadonlyMap<string, readonly Shared[]>,
): void {
  cell.element.dataset['strip'] = '';
  const strip = createStrip(page, cell.plan, shared);
  const name = cell.element.querySelector('.TopicCell-plan');
  if (name) name.after(strip);
  else cell.element.prepend(strip);
}

/** Shows once what several plans say in the same words. */
function foldSame(page: Comparison, cells: readonly TableCell[], base: string): void {
  const clauses = cells.flatMap((cell) => cell.clauses);
  for (const { shown, others } of findSameWordings(clauses, base)) {
    nameSharers(page, shown, others);
    for (const other of others) fold(page, other, page.nameOf(shown.plan));
  }
}

/** Chips on the clause that is shown, with the names of the plans that it stands for. */
function nameSharers(page: Comparison, shown: TableClause, others: readonly TableClause[]): void {
  const plans = [...new Set(others.map(({ plan }) => plan))];
  const chips = plans.map((plan) =>
    element('span', { class: 'chip', 'data-same-as': plan }, page.nameOf(plan)),
  );
  addNote(shown, element('span', {}, page.words.sameWith), ...chips);
}

function fold({ words, say }: Comparison, clause: TableClause, name: string): void {
  clause.element.dataset['folded'] = '';
  const open = button(words.open, words.openSame(name), () => {
    const folded = clause.element.toggleAttribute('data-folded');
    open.textContent = folded ? words.open : words.shut;
    open.setAttribute('aria-label', folded ? words.openSame(name) : words.shutSame(name));
    open.setAttribute('aria-expanded', String(!folded));
    say(folded ? words.announce.shut : words.announce.opened);
  });
  open.setAttribute('aria-expanded', 'false');
  addNote(clause, element('span', {}, words.sameAs(name)), open);
}

function addNote(clause: TableClause, ...content: (Node | string)[]): void {
  clause.element.append(element('p', { class: 'SharedNote', 'data-dress': '' }, ...content));
}
