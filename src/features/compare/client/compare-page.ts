/** The comparison page in the browser. */
import { wordTokens } from '#src/features/compare/model/wording.ts';
import { Comparison } from './comparison.ts';
import { createControls } from './controls.ts';
import { query } from '#src/browser/element.ts';
import { readTable, type CompareTable } from './read-table.ts';
import { addRowTools } from './row-tools.ts';
import { listenToTopicKeys } from './topic-keys.ts';

/** Starts the page. @param element the table of topics by plans */
export function startComparePage(element: HTMLTableElement): void {
  const table = readTable(element);
  const page = new Comparison(table);
  const mount = query(document, '[data-controls]');
  const controls = createControls(mount, page);
  page.controls = controls;
  page.onNewRow = (row) => addRowTools(page, row, controls.format);
  table.rows.forEach(page.onNewRow);
  element.dataset['ready'] = '';
  listenToTopicKeys(table, controls.keysOn);
  window.addEventListener('popstate', () => void page.readAddress());
  window.addEventListener('hashchange', () => page.revealTarget());
  // What a press will need is fetched when one is near.
  const warm = () => void page.withTools(() => undefined);
  for (const near of ['focusin', 'pointerover'])
    for (const area of [mount, element]) area.addEventListener(near, warm, { once: true });
  void page.readAddress();
  prepareWording(table);
}

/** Cuts the texts into words while nothing else is to be done, so that a first baseline shows soon. */
function prepareWording({ columns }: CompareTable): void {
  if (!('requestIdleCallback' in window)) return;
  const cells = Array.from(columns.values(), (column) => [...column.cells.values()]).flat();
  const texts = cells.flatMap(({ clauses }) => clauses.map(({ text }) => text));
  const step = (deadline: IdleDeadline) => {
    while (texts.length > 0 && deadline.timeRemaining() > 1) wordTokens(texts.pop() ?? '');
    if (texts.length > 0) requestIdleCallback(step);
  };
  requestIdleCallback(step);
}
