import type { TopicColumn } from '#src/features/compare/model/topic-table.ts';
import { element, query } from '#src/browser/element.ts';
import { panelWords as words } from './panel-words.ts';
import { readCell, readRow, type CompareTable, type TableRow } from './read-table.ts';

/**
 * Adds a row for each topic that only a fetched column mentions: the page was built without it.
 * The plans that are there already are silent on it.
 * @returns the new rows
 */
export function addRows(table: CompareTable, data: TopicColumn): TableRow[] {
  const known = new Set(table.rows.map(({ topic }) => topic));
  const rows = Object.keys(data.cells)
    .filter((topic) => !known.has(topic))
    .map((topic) => readRow(newRow(topic)));
  const rest = table.rows.findIndex(({ topic }) => topic.endsWith('-other'));
  const position = rest < 0 ? table.rows.length : rest;
  const before = table.rows[position]?.element ?? null;
  for (const row of rows) query(table.element, 'tbody').insertBefore(row.element, before);
  for (const [plan, { cells }] of table.columns)
    for (const { topic } of rows) cells.set(topic, readCell(silentCell(table, plan, topic)));
  table.rows.splice(position, 0, ...rows);
  return rows;
}

/** Row of a topic, whose name and definition stand on the page among topics that no plan mentions. */
function newRow(topic: string): HTMLTableRowElement {
  const term = document.querySelector(`[data-unmentioned="${topic}"]`);
  const name = term?.textContent.trim() ?? topic;
  const definition = term?.nextElementSibling?.textContent.trim() ?? '';
  const link = element('a', { class: 'TopicHead-name', href: `#topic-${topic}` }, name);
  const holder = element('div', { class: 'TopicHead' }, link);
  holder.append(element('span', { class: 'TopicHead-count' }));
  if (definition !== '') {
    const text = element('p', {}, definition);
    holder.append(element('details', {}, element('summary', {}, words.definition), text));
  }
  const head = element('th', { scope: 'row', abbr: name }, holder);
  return element('tr', { 'data-topic': topic, id: `topic-${topic}` }, head);
}

function silentCell(table: CompareTable, plan: string, topic: string): HTMLTableCellElement {
  const pattern = table.columns.get(plan)?.cells.values().next().value;
  const silent = pattern?.kind === 'absent' ? 'section' : 'topic';
  const cell = element('td', {
    class: 'TopicCell',
    id: `cell-${topic}-${plan}`,
    'data-plan': plan,
    'data-kind': silent === 'section' ? 'absent' : 'silent',
    'data-silent': silent,
  });
  const name = pattern?.element.querySelector('.TopicCell-plan')?.cloneNode(true);
  if (name) cell.append(name);
  const className = silent === 'section' ? 'visually-hidden' : 'TopicCell-silence';
  cell.append(element('p', { class: className }, words.silence[silent]));
  return cell;
}
