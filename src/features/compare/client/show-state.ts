import { createLatest } from '#src/browser/latest.ts';
import { whenIdle } from '#src/browser/when-idle.ts';
import { decorateRow } from './decorate-table.ts';
import { findClauses, highlightHits, phrasesOf } from './find-words.ts';
import type { Comparison, DrawnState } from './comparison.ts';
import { countTopics, type CompareTable, type TableRow } from './read-table.ts';
import { showBaseline } from './show-baseline.ts';
import { showChoice, showSilentRows } from './show-choice.ts';
import { showFindings } from './show-findings.ts';
import { isInView, markBase, moveAbsence, orderSummaries, showColumns } from './show-columns.ts';

/** Counts of topics shown and of their clauses with the words, undefined when none are looked for. */
export interface Shown {
  rows: number;
  hits: number | undefined;
}

/** Makes the table and what stands above it show the page's state. @param before the state that it shows now */
export function showState(page: Comparison, before: DrawnState): Shown {
  const { table, state } = page;
  const changed = before.plans.join() !== state.plans.join();
  // What the reader chooses folds sentences; what the page chooses by itself moves nothing.
  const chosen = changed || before.base !== state.base;
  const dressed = chosen || before.baseline !== page.baseline;
  const isNear = findNearRows(table);
  if (chosen) layOutLater(table.rows.filter((row) => !isNear(row)));
  if (changed) {
    showColumns(page);
    orderSummaries(state.plans);
    showFindings(page);
  }
  if (dressed || before.showsLikeness !== page.showsLikeness) {
    markBase(page);
    showBaseline(page);
    dressRows(page, isNear);
  }
  const shown = showRows(page);
  if (chosen) showChoice(page);
  moveAbsence(table);
  return shown;
}

/** Hides the rows that the view or the words leave out. */
function showRows(page: Comparison): Shown {
  const { table, state } = page;
  const phrases = phrasesOf(state.query);
  const found = table.rows.flatMap((row) => {
    const inView = isInView(page, row);
    const isSearched = inView && phrases.length > 0;
    const cells = isSearched ? page.cellsOf(row) : [];
    const clauses = cells.flatMap((cell) => findClauses(cell.clauses, phrases));
    const mentions = cells.flatMap((cell) => findClauses(cell.mentions, phrases));
    const isFound = isSearched ? clauses.length + mentions.length > 0 : inView;
    const isFolded = state.view === 'all' && isFound && isSilent(page, row);
    row.element.toggleAttribute('data-folded', isFolded);
    const isShown = isFound && !isFolded;
    if (row.element.hidden === isShown) row.element.hidden = !isShown;
    return isShown ? [{ row, clauses, mentions }] : [];
  });
  showSilentRows(
    page,
    table.rows.filter(({ element: row }) => 'folded' in row.dataset),
  );
  const quoted = found.flatMap(({ clauses, mentions }) => [...clauses, ...mentions]);
  highlightHits(quoted, phrases);
  // A clause that mentions a topic stands in the row of its own: it is counted there.
  const hits = found.flatMap(({ clauses }) => clauses).length;
  const rows = countTopics(found.map(({ row }) => row));
  return { rows, hits: phrases.length > 0 ? hits : undefined };
}

/** Whether no plan shown has a word on the topic of a row. */
function isSilent(page: Comparison, row: TableRow): boolean {
  return page.cellsOf(row).every(({ kind }) => kind === 'none' || kind === 'absent');
}

/** Finds the rows in sight, before any change: measuring afterwards would lay the table out twice. */
function findNearRows({ rows }: CompareTable): (row: TableRow) => boolean {
  // While the page is loading all rows are dressed at once, so that nothing moves later.
  if (document.readyState !== 'complete') return () => true;
  const near = rows.filter(({ element }) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > top && bottom > 0 && top < innerHeight;
  });
  return (row) => near.includes(row);
}

/**
 * Leaves rows out of sight out of the layout, so that a choice shows at once, and lays them out one by
 * one soon after: a picture or a print of the page has all of them.
 */
function layOutLater(rows: readonly TableRow[]): void {
  for (const { element } of rows) element.dataset['later'] = '';
  const waiting = [...rows];
  const step = () => {
    waiting.shift()?.element.removeAttribute('data-later');
    if (waiting.length > 0) setTimeout(step, 50);
  };
  setTimeout(step, 500);
}

const startDressing = createLatest();

/** Dresses the rows that the reader sees at once, the others after the next paint. */
function dressRows(page: Comparison, isNear: (row: TableRow) => boolean): void {
  const isLatest = startDressing();
  const { rows } = page.table;
  for (const row of rows) if (isNear(row)) decorateRow(page, row);
  const rest = rows.filter((row) => !isNear(row));
  const step = () => {
    if (!isLatest()) return;
    // What folds changes heights: all at once. What moves nothing waits until nothing else is to be done.
    for (const row of rest.splice(0, page.isBaseChosen ? rest.length : 1)) decorateRow(page, row);
    if (rest.length > 0) whenIdle(step);
    // Marks of words that are looked for sit on text that has just been taken apart.
    else showRows(page);
  };
  if (rest.length > 0) requestAnimationFrame(() => setTimeout(step));
}
