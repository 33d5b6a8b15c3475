/** The comparison page in the browser. */
import { wordTokens } from '#src/features/compare/model/wording.ts';
import { Comparison } from './comparison.ts';
import { createControls } from './controls.ts';
import { query } from '#src/browser/element.ts';
import { readTable } from './read-table.ts';
import { updateRowTools } from './row-tools.ts';
import { showState } from './show-state.ts';
import { listenToTopicKeys } from './topic-keys.ts';
import { useTools } from './use-tools.ts';

/** Starts the page. @param element the table of topics by plans */
export function startComparePage(element: HTMLTableElement): void {
  const table = readTable(element);
  const page: Comparison = new Comparison(table, (before) => {
    const said = updateControls(showState(page, before));
    const { view, query: words } = page.state;
    return before.view !== view || before.query !== words ? said : '';
  });
  const mount = query(document, '[data-controls]');
  const updateControls = createControls(mount, page);
  for (const row of table.rows) updateRowTools(page, row);
  element.dataset['ready'] = '';
  listenToTopicKeys(table);
  window.addEventListener('popstate', () => void page.readAddress());
  window.addEventListener('hashchange', () => page.revealTarget());
  // What a press will need is fetched when one is near.
  const warm = () => void useTools(page, () => undefined);
  for (const near of ['focusin', 'pointerover'])
    for (const area of [mount, element]) area.addEventListener(near, warm, { once: true });
  void page.readAddress();
  prepareWording(element);
}

/** Cuts the texts into words while nothing else is to be done, so that a first baseline shows soon. */
function prepareWording(element: HTMLTableElement): void {
  if (!('requestIdleCallback' in window)) return;
  const clauses = element.querySelectorAll('.TopicClause-text');
  const texts = Array.from(clauses, ({ textContent }) => textContent);
  const step = (deadline: IdleDeadline) => {
    while (texts.length > 0 && deadline.timeRemaining() > 1) wordTokens(texts.pop() ?? '');
    if (texts.length > 0) requestIdleCallback(step);
  };
  requestIdleCallback(step);
}
