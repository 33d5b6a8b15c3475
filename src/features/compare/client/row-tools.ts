import { button, element, setOff } from '#src/browser/element.ts';
import type { ComparePage } from './page.ts';
import { comparableCells, type TableRow } from './read-table.ts';
import { useTools } from './use-tools.ts';

/** Puts what can be done with a row under its topic's name. */
export function addRowTools(page: ComparePage, row: TableRow): void {
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
  const holder = row.head.querySelector('.TopicHead') ?? row.head;
  holder.append(element('div', { class: 'RowTools' }, compare, copy));
  updateRowTools(page, row);
}

/** Turns comparing off where fewer than two cells of the row say something, and on elsewhere. */
export function updateRowTools({ table, state }: ComparePage, row: TableRow): void {
  const compare = row.head.querySelector<HTMLElement>('[data-compare]');
  if (compare) setOff(compare, comparableCells(table, row, state.plans).length < 2);
}
