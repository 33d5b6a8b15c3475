/** The comparison as it stands in the document: rows, columns, cells. */
import type { CellKind } from '#src/schemas/vocabulary.ts';
import { isOther } from '#src/text/other-topic.ts';
import { query } from '#src/browser/element.ts';

export interface TableRow {
  topic: string;
  name: string;
  element: HTMLTableRowElement;
  head: HTMLElement;
}

export interface TableClause {
  plan: string;
  /** Label and title of its measure; empty in an introduction. */
  measure: string;
  text: string;
  /** Absolute address in the full text. */
  address: string;
  element: HTMLElement;
  /** The element that holds the text and nothing else. */
  words: HTMLElement;
}

/** Words that name a topic in passing, within their sentence. */
export type TableMention = Pick<TableClause, 'text' | 'address' | 'words'>;

export interface TableCell {
  plan: string;
  kind: CellKind;
  element: HTMLTableCellElement;
  clauses: readonly TableClause[];
  mentions: readonly TableMention[];
}

export interface TableColumn {
  /** Names the plan, its title, and its part in the full text or the plan's own page. */
  head: HTMLElement;
  /** Cells by topic. */
  cells: Map<string, TableCell>;
}

export interface CompareTable {
  element: HTMLTableElement;
  /** Key of the part, and its name in words. */
  section: string;
  name: string;
  /** Folder of the pages in this language, with both slashes. */
  pages: string;
  rows: TableRow[];
  /** Rows of topics that no column mentions; the columns have cells for them too. */
  unmentioned: TableRow[];
  /** Columns by plan: shown, or kept to be shown again. */
  columns: Map<string, TableColumn>;
  /** All plans that can become columns, by id, each with its entry; empty until they are asked for. */
  listed: Map<string, HTMLElement>;
  /** The plans that the page came with, in its order. */
  defaults: readonly string[];
}

/** Reads the table as the page was built. */
export function readTable(element: HTMLTableElement): CompareTable {
  const { content } = query(document, '#unmentioned') as HTMLTemplateElement;
  const columns = readColumns(element, [element, content]);
  return {
    element,
    section: element.dataset['section'] ?? '',
    name: document.querySelector('h1')?.textContent.trim() ?? '',
    pages: element.dataset['pages'] ?? '/',
    rows: Array.from(rowsIn(element), readRow),
    unmentioned: Array.from(rowsIn(content), readRow),
    columns,
    listed: new Map(),
    defaults: [...columns.keys()],
  };
}

/** Number of the topics among rows: what fits nowhere is none. */
export function countTopics(rows: readonly TableRow[]): number {
  return rows.filter(({ topic }) => !isOther(topic)).length;
}

/** Reads columns by their plans. @param places where their rows are */
export function readColumns(
  heads: ParentNode,
  places: readonly ParentNode[],
): Map<string, TableColumn> {
  const columns = new Map(
    Array.from(heads.querySelectorAll<HTMLElement>('th[data-plan]'), readHead),
  );
  for (const row of places.flatMap((place) => [...rowsIn(place)]))
    for (const element of row.querySelectorAll<HTMLTableCellElement>('td[data-plan]')) {
      const cell = readCell(element);
      columns.get(cell.plan)?.cells.set(row.dataset['topic'] ?? '', cell);
    }
  return columns;
}

function rowsIn(place: ParentNode): NodeListOf<HTMLTableRowElement> {
  return place.querySelectorAll('tr[data-topic]');
}

function readRow(element: HTMLTableRowElement): TableRow {
  const head = query(element, ':scope > th');
  const name = head.getAttribute('abbr') ?? head.textContent.trim();
  return { topic: element.dataset['topic'] ?? '', name, element, head };
}

function readHead(head: HTMLElement): [string, TableColumn] {
  return [head.dataset['plan'] ?? '', { head, cells: new Map() }];
}

function readCell(element: HTMLTableCellElement): TableCell {
  const plan = element.dataset['plan'] ?? '';
  let measure = '';
  const clauses = Array.from(element.querySelectorAll<HTMLElement>('[data-clause]'), (clause) => {
    // A sentence that names none is of the measure before it.
    const name = clause.querySelector('.TopicClause-measure');
    if (name) measure = name.matches('a') ? name.textContent.trim() : '';
    return { plan, measure, element: clause, ...readQuoted(clause) };
  });
  const mentions = Array.from(element.querySelectorAll<HTMLElement>('.TopicMention'), readQuoted);
  return { plan, kind: element.dataset['kind'] as CellKind, element, clauses, mentions };
}

/** Words of a plan with their place. */
function readQuoted(element: HTMLElement): TableMention {
  const words = query(element, '.TopicClause-text');
  // Templates may put blanks around the text, never inside a quotation.
  const first = words.firstChild;
  const last = words.lastChild;
  if (first instanceof Text) first.data = first.data.trimStart();
  if (last instanceof Text) last.data = last.data.trimEnd();
  return { text: words.textContent, address: linkIn(element, '.TopicClause-place'), words };
}

/** Name of the plan in its head or its entry, in the language of the page: 孟津区, Mengjin. */
export function nameIn(within: ParentNode): string {
  return query(within, '.name').textContent.trim();
}

/** Absolute address of a link: the documents of pieces have the address of the page. */
export function linkIn(within: ParentNode, selector: string): string {
  return (query(within, selector) as HTMLAnchorElement).href;
}
