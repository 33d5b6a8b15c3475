/** The quota table in the browser: what is chosen stands in the address and shows in the table. */
import { answerState, pageOf } from '#src/features/quotas/model/answer.ts';
import { plansOf } from '#src/features/quotas/model/columns.ts';
import { TABLE_WORDS } from '#src/features/quotas/model/page-data.ts';
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
import { createLatest } from '#src/browser/latest.ts';
import { fillForm, readForm } from './form.ts';
import { createFolded } from './folded.ts';
import { makeHeadersSort, showSort } from './headers.ts';
import { listenToForm } from './listen.ts';
import { createQuotaLoader, type QuotaLoader } from './load.ts';
import { sayUnknown, showAnswer } from './messages.ts';
import { addPager } from './pager.ts';
import { addSaveButtons, type ChosenQuotas } from './save.ts';
import { createTableBody } from './table-body.ts';

const LICENCE = 'CC-BY-4.0';

/** Starts the page. @param form the filters @param table every quota, by part */
export function startQuotaTable(form: HTMLFormElement, table: HTMLTableElement): void {
  const words = readPageData(form, TABLE_WORDS);
  const loader = createQuotaLoader(form.dataset['base'] ?? '/', form.dataset['pages'] ?? '/');
  const body = createTableBody(table);
  const folded = createFolded(form, loader.facets);
  const ask = createLatest();
  let state = readForm(form);
  /** Numbers of the rows that are chosen; undefined before anything is asked. */
  let chosen: Uint32Array | undefined;

  const show = async (next: QuotaState, unknown: readonly UnknownChoice[] = []) => {
    const isLatest = ask();
    state = next;
    fillForm(form, state);
    showSort(table, state);
    sayUnknown(form, unknown, words);
    const columns = await loader.columns();
    const terms = termsOf(state.words);
    const found = terms.length > 0 ? await loader.findTerms(terms) : undefined;
    if (!isLatest()) return;
    const answer = answerState(columns, state, words.units, found);
    chosen = answer.rows;
    showAnswer(form, columns, state, answer, words);
    query(form, '[data-answer]').toggleAttribute('data-rest', formatState(state) === '');
    const { rows, ...place } = pageOf(chosen, state);
    showPage(place);
    if (formatState(state) === '' && !body.isCut) return body.showParts();
    const shown = await loader.rows(state.view, rows);
    if (isLatest()) body.showRows(shown);
  };
  const fail = (error: unknown) => {
    console.error(error);
    const answer = query(form, '[data-answer]');
    answer.textContent = words.messages.failed;
    answer.removeAttribute('data-rest');
    body.showParts();
  };
  const go = (next: QuotaState, typed = false) => {
    keepInAddress(formatState(next), { replace: typed });
    show(next).catch(fail);
  };
  const readAddress = async () => {
    const { facets } = await loader.columns();
    const { state: read, unknown } = parseState(new URLSearchParams(location.search), facets);
    await folded.openFor(read);
    await show(read, unknown);
  };

  listenToForm(form, go);
  folded.whenOpened(() => show(state).catch(fail), fail);
  makeHeadersSort(form, table);
  const showPage = addPager(words.messages.page, (step) => {
    go({ ...state, page: Math.max(1, state.page + step) });
    table.scrollIntoView();
  });
  addSaveButtons(words, () => loadChosen(loader, state, chosen));
  addEventListener('popstate', () => void readAddress().catch(fail));
  if (location.search !== '' || body.isCut) void readAddress().catch(fail).finally(showAnswered);
}

/** The chosen quotas as the open data have them, and what their file must say of itself. */
async function loadChosen(
  loader: QuotaLoader,
  state: QuotaState,
  chosen: Uint32Array | undefined,
): Promise<ChosenQuotas> {
  const columns = await loader.columns();
  const all = await loader.quotas();
  const filter = formatFilter(state) || 'all';
  return {
    quotas: chosen ? Array.from(chosen, (row) => all[row] ?? []).flat() : all,
    source: {
      filter,
      total: all.length,
      plans: plansOf(columns),
      version: columns.version,
      url: location.href,
      licence: LICENCE,
    },
  };
}
