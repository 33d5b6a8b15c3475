/** The comparison as it stands in the document: rows, columns, cells. */
import { readPageData } from '#src/browser/page-data.ts';
import { PLANS } from '#src/features/compare/model/page-data.ts';
import type { PlanChoice } from '#src/features/compare/model/plan-choice.ts';
import type { CellKind } from '#src/schemas/vocabulary.ts';
import { query } from '#src/browser/element.ts';
import { nameInPage } from './words.ts';

export interface TableRow {
  topic: string;
  name: string;
  element: HTMLTableRowElement;
  head: HTMLElement;
}

export interface TableClause {
  plan: string;
  /** Lead phrase of its measure. */
  measure: string;
  text: string;
  /** Address in the full text, under the site's base. */
  address: string;
  element: HTMLElement;
  /** The element that holds the text and nothing else. */
  words: HTMLElement;
}

export interface TableCell {
  plan: string;
  kind: CellKind;
  element: HTMLTableCellElement;
  clauses: readonly TableClause[];
}

export interface TableColumn {
  head: HTMLElement;
  /** Cells by topic. */
  cells: Map<string, TableCell>;
}

export interface CompareTable {
  element: HTMLTableElement;
  /** Key of the part, and its name in words. */
  section: string;
  name: string;
  /** Folder under which the site is served, with both slashes: data lie there. */
  base: string;
  /** Folder of the pages in this language, with both slashes. */
  pages: string;
  rows: TableRow[];
  /** Columns by plan: shown, or kept to be shown again. */
  columns: Map<string, TableColumn>;
  /** Every plan that the page has heard of, by id. */
  plans: Map<string, PlanChoice>;
  /** The plans that the page came with, in its order. */
  defaults: readonly string[];
}

/** Reads the table as the page was built. */
export function readTable(element: HTMLTableElement): CompareTable {
  const rows = Array.from(
    element.querySelectorAll<HTMLTableRowElement>('tbody > tr[data-topic]'),
    readRow,
  );
  const heads = [...element.querySelectorAll<HTMLElement>('thead th[data-plan]')];
  const columns = heads.map((head): [string, TableColumn] => {
    const plan = head.dataset['plan'] ?? '';
    const cells = rows.map(({ topic, element: row }): [string, TableCell] => [
      topic,
      readCell(query(row, `:scope > td[data-plan="${plan}"]`) as HTMLTableCellElement),
    ]);
    return [plan, { head, cells: new Map(cells) }];
  });
  return {
    element,
    section: element.dataset['section'] ?? '',
    name: document.querySelector('h1')?.textContent.trim() ?? '',
    base: element.dataset['base'] ?? '/',
    pages: element.dataset['pages'] ?? '/',
    rows,
    columns: new Map(columns),
    plans: new Map(readPageData(element, PLANS).map((plan) => [plan.id, plan])),
    defaults: columns.map(([plan]) => plan),
  };
}

export function readRow(element: HTMLTableRowElement): TableRow {
  const head = query(element, ':scope > th');
  const name = head.getAttribute('abbr') ?? head.textContent.trim();
  return { topic: element.dataset['topic'] ?? '', name, element, head };
}

export function readCell(element: HTMLTableCellElement): TableCell {
  const plan = element.dataset['plan'] ?? '';
  const clauses = Array.from(element.querySelectorAll<HTMLElement>('[data-clause]'), (clause) =>
    readClause(clause, plan),
  );
  return { plan, kind: element.dataset['kind'] as CellKind, element, clauses };
}

function readClause(element: HTMLElement, plan: string): TableClause {
  const words = query(element, '.TopicClause-text');
  // Templates may put blanks around the text, never inside a quotation.
  const first = words.firstChild;
  const last = words.lastChild;
  if (first instanceof Text) first.data = first.data.trimStart();
  if (last instanceof Text) last.data = last.data.trimEnd();
  return {
    plan,
    measure: element.querySelector('a.TopicClause-measure')?.textContent.trim() ?? '',
    text: words.textContent,
    address: element.querySelector('.TopicClause-place')?.getAttribute('href') ?? '',
    element,
    words,
  };
}

/** The cells of a row, in the order of these plans. */
export function cellsOf(table: CompareTable, row: TableRow, plans: readonly string[]): TableCell[] {
  return plans.flatMap((plan) => table.columns.get(plan)?.cells.get(row.topic) ?? []);
}

/** Name of a plan in the language of the page: 孟津区, Mengjin. */
export function nameOf(table: CompareTable, plan: string): string {
  const choice = table.plans.get(plan);
  return choice ? nameInPage(choice.name) : plan;
}

/** Cells of a row that say something, and so can be compared word by word. */
export function comparableCells(
  table: CompareTable,
  row: TableRow,
  plans: readonly string[],
): TableCell[] {
  return cellsOf(table, row, plans).filter(({ clauses }) => clauses.length > 0);
}

/** Names of plans in the language of the page. */
export function namesOf(table: CompareTable, plans: readonly string[]): string[] {
  return plans.map((plan) => nameOf(table, plan));
}
