import { countFindings } from '#src/features/compare/model/topic-findings.ts';
import { formatState } from '#src/features/compare/model/state.ts';
import { isOther } from '#src/text/other-topic.ts';
import { element, query } from '#src/browser/element.ts';
import type { Comparison } from './comparison.ts';
import type { TableCell, TableRow } from './read-table.ts';

/** What stands around the table follows the choice of plans: the sentence above it, the ways to other parts. */
export function showChoice(page: Comparison): void {
  query(document, '[data-finding]').textContent = findingOf(page);
  const chosen = { ...page.state, view: 'all', query: '' };
  const search = formatState(chosen, page.table.defaults, '');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.siblings a, .PartNeighbours a'))
    link.search = search;
}

/** The topics of the table with the cells of the plans shown; what fits nowhere is no topic. */
export function topicsShown(page: Comparison): { topic: TableRow; cells: TableCell[] }[] {
  return page.table.rows
    .filter(({ topic }) => !isOther(topic))
    .map((row) => ({ topic: row, cells: page.cellsOf(row) }));
}

function findingOf(page: Comparison): string {
  const topics = topicsShown(page);
  const absent = (topics[0]?.cells ?? []).filter(({ kind }) => kind === 'absent');
  return page.words.finding(
    countFindings(topics),
    absent.map(({ plan }) => page.nameOf(plan)),
  );
}

/**
 * Shows under the table, in one line to be opened, the topics without a word of the plans shown.
 * @param folded their rows; of all rows only where no view and no words choose among them
 */
export function showSilentRows(page: Comparison, folded: readonly TableRow[]): void {
  const line = query(document, '.SilentRows');
  const { view, query: words } = page.state;
  const silent = [...folded, ...page.table.unmentioned].filter(({ topic }) => !isOther(topic));
  line.hidden = silent.length === 0 || view !== 'all' || words !== '';
  const { plans } = countFindings(topicsShown(page));
  query(line, 'summary').textContent = page.words.silentRows(silent.length, plans);
  const entries = silent.flatMap(({ topic, name, head }) => [
    element('dt', { 'data-unmentioned': topic }, name),
    element('dd', {}, query(head, '.TopicHead-definition').title),
  ]);
  query(line, 'dl').replaceChildren(...entries);
}
