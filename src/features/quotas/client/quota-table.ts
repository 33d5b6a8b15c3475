/** The quota table in the browser: what is chosen stands in the address and shows in the table. */
import type { QuotaColumns } from '#src/features/quotas/model/columns.ts';
import {
  type FilteredQuotas,
  filterQuotas,
  findRelaxations,
  type QuotaFilter,
} from '#src/features/quotas/model/filter.ts';
import { TABLE_WORDS } from '#src/features/quotas/model/page-data.ts';
import { parseRange } from '#src/features/quotas/model/range.ts';
import { sortQuotas, type SortKey } from '#src/features/quotas/model/sort.ts';
import {
  formatFilter,
  formatState,
  parseState,
  type QuotaState,
  type UnknownChoice,
} from '#src/features/quotas/model/state.ts';
import { termsOf } from '#src/features/quotas/model/words.ts';
import { keepInAddress } from '#src/browser/address.ts';
import { showAnswered } from '#src/browser/answered.ts';
import { query } from '#src/browser/element.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { fill } from '#src/browser/fill.ts';
import { createLatest } from '#src/browser/latest.ts';
import { fillForm, labelOf, readForm, showCounts } from './form.ts';
import { makeHeadersSort, showSort } from './headers.ts';
import { listenToForm } from './listen.ts';
import { createQuotaLoader } from './load.ts';
import { sayNothing, sayRange, sayUnknown } from './messages.ts';
import { addPager } from './pager.ts';
import { makeRows } from './rows.ts';
import { addSaveButtons } from './save.ts';

/** Rows shown at once. */
const PAGE = 50;
const LICENCE = 'CC-BY-4.0';

/** Starts the page. @param form the filters @param table every quota, by part */
export function startQuotaTable(form: HTMLFormElement, table: HTMLTableElement): void {
  const words = readPageData(form, TABLE_WORDS);
  const loader = createQuotaLoader(form.dataset['base'] ?? '/', form.dataset['pages'] ?? '/');
  const groups = [...table.tBodies];
  const flat = document.createElement('tbody');
  const pager = addPager(table);
  let state: QuotaState = readForm(form);
  let chosen: Uint32Array = new Uint32Array();
  let isAsked = false;
  const ask = createLatest();

  const show = async (next: QuotaState, unknown: readonly UnknownChoice[] = []) => {
    const isLatest = ask();
    isAsked = true;
    state = next;
    fillForm(form, state);
    showSort(table, state.sort, state.descending);
    sayUnknown(form, unknown, words);
    const { columns } = await loader.columns();
    const parsed = parseRange(state.range, columns.names.unit, words.units);
    sayRange(form, parsed, state.facets.unit ?? [], columns.names.unit, words);
    const terms = termsOf(state.words);
    const filter: QuotaFilter = {
      facets: state.facets,
      range: parsed.kind === 'range' ? parsed.range : undefined,
      words: terms.length > 0 ? await loader.findTerms(terms) : undefined,
    };
    if (!isLatest()) return;
    const found = filterQuotas(columns, filter);
    chosen = state.sort
      ? sortQuotas(columns, found.rows, state.sort, state.descending)
      : found.rows;
    answer(columns, filter, found);
    await showRows(columns, isLatest);
  };

  const answer = (columns: QuotaColumns, filter: QuotaFilter, found: FilteredQuotas) => {
    const { messages } = words;
    const count = found.rows.length;
    const total = columns.count;
    const output = query(form, '[data-answer]');
    output.dataset['resultCount'] = String(count);
    const message = count === total ? messages.all : messages.found;
    output.textContent =
      fill(message, { total, count }) + (state.sort === 'value' ? messages.byUnit : '');
    showCounts(form, found.counts, columns.names, messages.selected);
    sayNothing(form, state, count === 0 ? findRelaxations(columns, filter) : [], words);
    const assumption = query(form, '[data-assumption]');
    assumption.textContent = words.views[state.view].assumption;
    assumption.hidden = state.view === 'written';
  };

  const showRows = async (columns: QuotaColumns, isLatest: () => boolean) => {
    const pages = Math.max(1, Math.ceil(chosen.length / PAGE));
    const page = Math.min(state.page, pages);
    pager.show(page, pages, fill(words.messages.page, { page, pages }));
    // As it was sent: all rows by part, unless there are more than the page holds.
    const isPlain = formatState(state) === '' && !table.hasAttribute('data-cut');
    table.toggleAttribute('data-flat', !isPlain);
    if (isPlain) {
      showBodies(table, groups);
      return;
    }
    const rows = chosen.slice((page - 1) * PAGE, page * PAGE);
    const records = await loader.records(rows);
    if (!isLatest()) return;
    const plans = new Map(columns.plans.map((plan) => [plan.id, plan]));
    const sectionName = (key: string) => labelOf(form, 'part', key);
    flat.replaceChildren(
      makeRows(records, { form, messages: words, plans, partName: sectionName, view: state.view }),
    );
    showBodies(table, [flat]);
    table.hidden = chosen.length === 0;
  };

  const go = (next: QuotaState, typed = false) => {
    keepInAddress(formatState(next), { replace: typed });
    show(next).catch(fail);
  };
  const fail = (error: unknown) => {
    console.error(error);
    query(form, '[data-answer]').textContent = words.messages.failed;
    showBodies(table, groups);
  };
  const readAddress = async () => {
    const { columns } = await loader.columns();
    const { state: read, unknown } = parseState(
      new URLSearchParams(location.search),
      columns.names,
    );
    await show(read, unknown);
  };

  listenToForm(form, go);
  makeHeadersSort(table, (key) => go({ ...state, ...nextSort(state, key), page: 1 }));
  pager.onTurn = (step) => go({ ...state, page: Math.max(1, state.page + step) });
  addSaveButtons(query(document, '[data-save]'), words, async () => {
    const { version, columns } = await loader.columns();
    const rows = isAsked ? chosen : Uint32Array.from({ length: columns.count }, (_, row) => row);
    return {
      records: await loader.records(rows),
      source: {
        filter: formatFilter(state) || 'all',
        total: columns.count,
        version,
        url: location.href,
        licence: LICENCE,
      },
    };
  });
  addEventListener('popstate', () => void readAddress().catch(fail));
  if (location.search !== '' || table.hasAttribute('data-cut'))
    void readAddress().catch(fail).finally(showAnswered);
}

/** Order after a press on a head: ascending, descending, as it was. */
function nextSort(
  { sort, descending }: QuotaState,
  key: SortKey,
): Pick<QuotaState, 'sort' | 'descending'> {
  if (sort !== key) return { sort: key, descending: false };
  return descending ? { sort: undefined, descending: false } : { sort: key, descending: true };
}

function showBodies(table: HTMLTableElement, bodies: readonly HTMLTableSectionElement[]): void {
  table.hidden = false;
  for (const body of [...table.tBodies]) if (!bodies.includes(body)) body.remove();
  table.append(...bodies.filter((body) => body.parentElement !== table));
}
