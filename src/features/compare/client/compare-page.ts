/** The comparison page in the browser. */
import { Comparison, type DrawnState } from './comparison.ts';
import { createControls } from './controls.ts';
import { query } from '#src/browser/element.ts';
import { DIFF_NAME } from '#src/features/compare/model/state.ts';
import { whenIdle } from '#src/browser/when-idle.ts';
import { markTopics } from './mark-topics.ts';
import { readTable } from './read-table.ts';
import { updateRowTools } from './row-tools.ts';
import { listenToTopicKeys } from './topic-keys.ts';
import { loadTools, readTools, useTools, type Tools } from './use-tools.ts';

/** Starts the page. @param element the table of topics by plans */
export function startComparePage(element: HTMLTableElement): void {
  const table = readTable(element);
  const drawWith = (tools: Tools) => (before: DrawnState) => {
    const said = updateControls(tools.showState(page, before));
    tools.showMap(page);
    for (const row of table.rows) updateRowTools(page, row);
    markTopics(table.rows);
    const { view, query: words } = page.state;
    return before.view !== view || before.query !== words ? said : '';
  };
  const drawingWith = (tools: Tools | undefined) => (tools ? drawWith(tools) : undefined);
  const page: Comparison = new Comparison(table, {
    ready: () => drawingWith(readTools()),
    load: async () => drawingWith(await loadTools(page)),
  });
  const mount = query(document, '[data-controls]');
  const updateControls = createControls(mount, page);
  for (const row of table.rows) updateRowTools(page, row);
  element.dataset['ready'] = '';
  markTopics(table.rows);
  listenToTopicKeys(table);
  const readAddress = async () => {
    await page.readAddress();
    if (new URLSearchParams(location.search).has(DIFF_NAME))
      await useTools(page, (tools) => tools.openAskedDiff(page));
  };
  window.addEventListener('popstate', () => void readAddress());
  window.addEventListener('hashchange', () => void page.revealTarget());
  // What a press will need is fetched when one is near.
  const warm = () => void useTools(page, (tools) => tools.prepareWording(element));
  for (const near of ['focusin', 'pointerover'])
    for (const area of [mount, element]) area.addEventListener(near, warm, { once: true });
  void readAddress().then(() => chooseBaseWhereWide(page));
}

/**
 * Lets the page choose a baseline where columns stand side by side and the style sheet keeps a place for
 * what that shows, once nothing else is to be done: the first paint waits for none of it.
 */
function chooseBaseWhereWide(page: Comparison): void {
  const wide = matchMedia('(scripting: enabled) and (min-width: 64rem)');
  const choose = () => void page.chooseBase(wide.matches);
  wide.addEventListener('change', choose);
  if (wide.matches) whenIdle(choose);
}
