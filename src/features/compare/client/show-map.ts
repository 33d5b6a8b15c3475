import { isOther } from '#src/text/other-topic.ts';
import { element, query } from '#src/browser/element.ts';
import type { Comparison } from './comparison.ts';
import { markedNameOf } from './marked-name-of.ts';
import type { TableCell, TableRow } from './read-table.ts';
import { setCells } from './show-columns.ts';

/** Heads by plan and signs by the address of their cell: shown, or kept to be shown again. */
interface TopicMap {
  element: HTMLElement;
  heads: Map<string, HTMLElement>;
  signs: Map<string, HTMLElement>;
}

let known: TopicMap | undefined;

/** Makes the silence map beside a comparison show the plans and topics that the table shows. */
export function showMap(page: Comparison): void {
  const map = (known ??= readMap());
  const { plans } = page.state;
  setCells(
    query(map.element, 'thead > tr'),
    plans.map((plan) => headOf(map, page, plan)),
  );
  for (const row of page.table.rows.filter(({ topic }) => !isOther(topic))) {
    const line = lineOf(map, row);
    line.hidden = 'folded' in row.element.dataset;
    setCells(
      line,
      page.cellsOf(row).map((cell) => signOf(map, page, row, cell)),
    );
  }
}

function readMap(): TopicMap {
  const map = query(document, '.TopicMap');
  const find = (selector: string) => [...map.querySelectorAll<HTMLElement>(selector)];
  return {
    element: map,
    heads: new Map(find('thead th').map((head) => [head.dataset['plan'] ?? '', head])),
    signs: new Map(find('td[data-plan]').map((sign) => [addressIn(sign), sign])),
  };
}

function addressIn(sign: HTMLElement): string {
  return query(sign, 'a').getAttribute('href') ?? '';
}

function headOf({ heads }: TopicMap, page: Comparison, plan: string): HTMLElement {
  const head = heads.get(plan) ?? newHead(page, plan);
  heads.set(plan, head);
  return head;
}

/** The head of a column that was fetched: the name, and small after it the marks. */
function newHead(page: Comparison, plan: string): HTMLElement {
  const name = page.nameOf(plan);
  const marks = markedNameOf(page, plan).slice(name.length);
  const words = element('span', {}, name, ...(marks ? [element('small', {}, marks)] : []));
  return element('th', { scope: 'col', 'data-plan': plan }, words);
}

/** The line of a topic; the map has none yet where a column that was fetched brought its row. */
function lineOf({ element: map }: TopicMap, { topic, name, element: row }: TableRow): HTMLElement {
  const line = map.querySelector<HTMLElement>(`tr[data-topic="${topic}"]`);
  if (line) return line;
  const link = element('a', { href: `#${row.id}` }, name);
  const made = element('tr', { 'data-topic': topic }, element('th', { scope: 'row' }, link));
  query(map, 'tbody').append(made);
  return made;
}

function signOf(map: TopicMap, page: Comparison, row: TableRow, cell: TableCell): HTMLElement {
  const address = `#${cell.element.id}`;
  const sign = map.signs.get(address) ?? newSign(map.element, page, row, cell);
  map.signs.set(address, sign);
  return sign;
}

function newSign(map: HTMLElement, page: Comparison, row: TableRow, cell: TableCell): HTMLElement {
  const { plan, kind, element: own } = cell;
  const meaning = map.querySelector(`li[data-kind="${kind}"]`)?.textContent ?? '';
  const title = [markedNameOf(page, plan), row.name, meaning].filter(Boolean).join(' · ');
  const place = { href: `#${own.id}`, 'data-kind': kind, title, 'aria-label': title };
  const link = element('a', { ...place, tabindex: '-1' }, own.dataset['numbers'] ?? '');
  return element('td', { 'data-plan': plan }, link);
}
