import type { CopyFormat } from '#src/features/compare/model/copy-formats.ts';
import { button, element, setOff } from '#src/browser/element.ts';
import type { ComparePage } from './page.ts';
import { comparableCells, type TableRow } from './read-table.ts';

/** Puts what can be done with a row under its topic's name. */
export function addRowTools(page: ComparePage, row: TableRow, format: () => CopyFormat): void {
  const { words } = page;
  const compare = button(
    words.compare,
    words.compareOf(row.name),
    () => void page.withTools(({ openDiff }) => openDiff(page, row)),
  );
  const copy = button(words.copyRow, words.copyRowOf(row.name), () => {
    const message = words.announce.copiedRow(row.name, words.formats[format()]);
    void page.withTools(({ copyRows }) => void copyRows(page, [row], format(), message));
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
