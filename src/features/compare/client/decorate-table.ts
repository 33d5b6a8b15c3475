/** Wording that plans share: dimmed where the baseline has it too, folded where it is all the same. */
import { findSameWordings } from '#src/features/compare/model/same-wording.ts';
import {
  findSharedRuns,
  prepareBaseline,
  type Shared,
} from '#src/features/compare/model/shared-runs.ts';
import { button, element } from '#src/browser/element.ts';
import type { Comparison } from './comparison.ts';
import { type CompareTable, type TableClause, type TableRow } from './read-table.ts';
import { unwrapAll, wrapStretches } from '#src/browser/text-ranges.ts';

const SHARED = 'SharedWords';

/** Compares the cells of a row with the baseline's; without one, takes off what an earlier one put on. */
export function decorateRow(page: Comparison, row: TableRow): void {
  const { base } = page.state;
  undressRow(page.table, row);
  if (base === undefined) return;
  const cells = page.cellsOf(row);
  const clauses = cells.flatMap((cell) => cell.clauses);
  for (const { shown, others } of findSameWordings(clauses, base)) {
    nameSharers(page, shown, others);
    for (const other of others) fold(page, other, page.nameOf(shown.plan));
  }
  const own = cells.find(({ plan }) => plan === base)?.clauses ?? [];
  if (own.length === 0) return;
  const baseline = prepareBaseline(own.map(({ text }) => text));
  for (const clause of clauses)
    if (clause.plan !== base && !('folded' in clause.element.dataset))
      dim(page, clause, findSharedRuns(clause.text, baseline));
}

/** Takes the dress off the row's cells in every column, shown or not. */
function undressRow({ columns }: CompareTable, { topic }: TableRow): void {
  for (const { cells } of columns.values())
    for (const { element: clause, words } of cells.get(topic)?.clauses ?? []) {
      if (!('dressed' in clause.dataset)) continue;
      unwrapAll(words, SHARED);
      for (const extra of clause.querySelectorAll('[data-dress]')) extra.remove();
      for (const name of ['dressed', 'shared', 'folded']) clause.removeAttribute(`data-${name}`);
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

/** Dims what the baseline has too, and says how much that is. */
function dim(page: Comparison, clause: TableClause, { runs, share }: Shared): void {
  if (runs.length === 0) return;
  clause.element.dataset['shared'] = '';
  wrapStretches(clause.words, runs, SHARED);
  // All and nothing are said only of what is all or nothing.
  const percent = share === 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
  const name = page.nameOf(page.state.base ?? '');
  addNote(clause, page.words.sharedPart(name, percent));
}

function addNote(clause: TableClause, ...content: (Node | string)[]): void {
  clause.element.dataset['dressed'] = '';
  clause.element.append(element('p', { class: 'SharedNote', 'data-dress': '' }, ...content));
}
