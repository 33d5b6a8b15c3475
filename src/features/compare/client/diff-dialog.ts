import { formatDiff, parseDiff } from '#src/features/compare/model/diff-address.ts';
import { findMostAlike } from '#src/features/compare/model/likeness.ts';
import { keepInAddress } from '#src/browser/address.ts';
import { openDialog } from '#src/browser/dialog.ts';
import { button, element, query } from '#src/browser/element.ts';
import { describePair } from './diff-text.ts';
import { createWalk } from './diff-walk.ts';
import { field, options } from './fields.ts';
import type { Comparison } from './comparison.ts';
import { markedNameOf } from './marked-name-of.ts';
import type { TableCell, TableRow } from './read-table.ts';
import { panelWords } from './words.ts';

/** Two cells of a row, and the number of the marked place that is meant. */
interface Asked {
  pair: readonly [TableCell, TableCell];
  place: number | undefined;
}

/** Opens two cells of a row word by word, at first those that are most alike. */
export function openDiff(page: Comparison, row: TableRow): void {
  const order = page.inPlanOrder();
  const cells = cellsWithClauses(page, row);
  const inPlanOrder = [...cells].sort((a, b) => order.indexOf(a.plan) - order.indexOf(b.plan));
  const found = findMostAlike(inPlanOrder);
  if (!found) return;
  // On the left what stands on the left in the table.
  const [first, second] = cells.filter((cell) => found.includes(cell));
  if (first && second) void showDiff(page, row, { pair: [first, second], place: undefined });
}

/** Opens what the address asks for. What there is not is passed over in silence. */
export async function openAskedDiff(page: Comparison): Promise<void> {
  const asked = parseDiff(location.search);
  const row = page.table.rows.find(({ topic }) => topic === asked?.topic);
  if (!asked || !row || document.querySelector('dialog[open]')) return;
  const cells = cellsWithClauses(page, row);
  const find = (plan: string) => cells.find((cell) => cell.plan === plan);
  const [first, second] = [find(asked.first), find(asked.second)];
  if (!first || !second) return;
  const { places } = await describePair(page, [first, second]);
  if (asked.place !== undefined && !places[asked.place - 1]) return;
  // Where the reader is left when the dialog shuts.
  query(row.head, '[data-compare]').focus();
  await showDiff(page, row, { pair: [first, second], place: asked.place });
}

async function showDiff(page: Comparison, row: TableRow, asked: Asked): Promise<void> {
  const words = panelWords.diff;
  const cells = cellsWithClauses(page, row);
  const names = cells.map(({ plan }) => [plan, markedNameOf(page, plan)] as const);
  const [first, second] = [
    element('select', {}, ...options(...names)),
    element('select', {}, ...options(...names)),
  ];
  [first.value, second.value] = asked.pair.map(({ plan }) => plan) as [string, string];
  const result = element('div', { class: 'result', 'aria-live': 'polite' });
  const walk = createWalk((place) => {
    const shown = { topic: row.topic, first: first.value, second: second.value, place };
    return formatDiff(shown.first === shown.second ? undefined : shown, location.search);
  });
  const update = async (place?: number) => {
    const find = (plan: string) => cells.find((cell) => cell.plan === plan);
    const [a, b] = [find(first.value), find(second.value)];
    if (!a || !b) return;
    try {
      const { content, places, isShared } = await describePair(page, [a, b]);
      result.replaceChildren(...content);
      walk.show(places, isShared);
      walk.go(place);
    } catch (error) {
      console.error(error);
      result.textContent = page.words.announce.notLoaded;
    }
  };
  const swap = button(words.swap, words.swap, () => {
    [first.value, second.value] = [second.value, first.value];
    void update();
  });
  for (const select of [first, second]) select.addEventListener('change', () => void update());
  const bar = element(
    'div',
    { class: 'bar' },
    field(words.first, first),
    field(words.second, second),
    swap,
  );
  const title = { title: words.title(row.name), close: panelWords.close };
  const dialog = openDialog(title, bar, walk.element, result);
  dialog.addEventListener('close', () => {
    const search = formatDiff(undefined, location.search);
    keepInAddress(search, { replace: true, hash: location.hash });
  });
  first.focus();
  await update(asked.place);
}

function cellsWithClauses(page: Comparison, row: TableRow): TableCell[] {
  return page.cellsOf(row).filter(({ clauses }) => clauses.length > 0);
}
