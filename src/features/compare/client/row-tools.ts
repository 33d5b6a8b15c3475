import { button, element, query, setOff } from '#src/browser/element.ts';
import type { Comparison } from './comparison.ts';
import type { TableRow } from './read-table.ts';
import { useTools } from './use-tools.ts';

/**
 * Puts what can be done with a row under its topic's name, if it is not there. Comparing is off where
 * fewer than two cells of the row say something.
 */
export function updateRowTools(page: Comparison, row: TableRow): void {
  const tools = row.head.querySelector<HTMLElement>('.RowTools') ?? addRowTools(page, row);
  const comparable = page.cellsOf(row).filter(({ clauses }) => clauses.length > 0);
  const compare = query(tools, '[data-compare]');
  setOff(compare, comparable.length < 2);
  compare.title = comparable.length < 2 ? page.words.compareOff : '';
}

function addRowTools(page: Comparison, row: TableRow): HTMLElement {
  const { words } = page;
  const compare = button(words.compare, words.compareOf(row.name), () => {
    void useTools(page, (tools) => tools.openDiff(page, row));
  });
  const copy = button(words.copyRow, words.copyRowOf(row.name), () => {
    const message = words.announce.copiedRow(row.name, words.formats[page.format]);
    void useTools(page, (tools) => tools.copyRows(page, [row], message));
  });
  compare.dataset['compare'] = row.topic;
  copy.dataset['copyRow'] = row.topic;
  const made = element('div', { class: 'RowTools' }, compare, copy);
  query(row.head, '.TopicHead').append(made);
  return made;
}
