/** The search page in the browser: reads the address and the controls, asks the index. */
import { fetchTable } from '#src/browser/fetch-json.ts';
import { isAsked, parseQuestion, runQuery } from '#src/features/search/model/run-query.ts';
import { createOpener, type SearchOpener, warmSearch } from './open-search.ts';
import { createLatest } from '#src/browser/latest.ts';
import { whenTyped } from '#src/browser/typing.ts';
import { parseState, type SearchState, formatState } from '#src/features/search/model/state.ts';
import { keepInAddress, replaceEntry } from '#src/browser/address.ts';
import { showAnswered } from '#src/browser/answered.ts';
import { sayProblem, type SearchSite } from './search-answer.ts';
import { query } from '#src/browser/element.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { SEARCH_PAGE_DATA } from '#src/features/search/model/page-data.ts';
import { readControls, showState, startFacets } from './search-facets.ts';
import {
  clearAnswer,
  PAGE_SIZE,
  type ScrollState,
  type SearchView,
  showAnswer,
  startButtons,
} from './show-answer.ts';

/** Time without typing before a search starts. */
const DEBOUNCE_MS = 250;

/** The page while it stands. */
interface SearchPage {
  site: SearchSite;
  view: SearchView;
  open: SearchOpener;
  /** Opens a question, and outdates all earlier ones. */
  ask: () => () => boolean;
}

/** Starts the page. @param root the element with class SearchPage */
export function startSearchPage(root: HTMLElement): void {
  const { base = '/', pages = base } = root.dataset;
  const pageData = readPageData(root, SEARCH_PAGE_DATA);
  const traits = new Map(pageData.plans.map((plan) => [plan.id, plan]));
  const page: SearchPage = {
    site: { root, base, pages, pageData, traits },
    view: { actions: new Map(), shown: 0 },
    open: createOpener(base),
    ask: createLatest(),
  };
  const input = query(root, 'input[name="q"]') as HTMLInputElement;
  const search = () => void answer(page, readControls(root, input.value));
  const typing = whenTyped(input, search, { pauseMs: DEBOUNCE_MS });
  // Half a second of loading passes while the words are typed.
  input.addEventListener('focus', () => void warmSearch(page.open), { once: true });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    typing.flush();
  });
  startFacets(root, typing.flush);
  startButtons(page.site, page.view);
  addEventListener('pagehide', () => replaceEntry({ place: placeIn(page) }));
  const { place } = (history.state ?? {}) as { place?: ScrollState };
  if (place) history.scrollRestoration = 'manual';
  const state = parseState(new URLSearchParams(location.search));
  input.value = state.query;
  showState(root, state);
  void answer(page, state, place).finally(showAnswered);
}

function placeIn({ view: { shown } }: SearchPage): ScrollState {
  return { shown, top: scrollY };
}

/**
 * Answers a state of the controls, and keeps it in the address.
 * @param place where the reader was in the same list before
 * @param further looks into one more bundle of plans, whatever was found before
 */
async function answer(
  page: SearchPage,
  state: SearchState,
  place?: ScrollState,
  further = false,
): Promise<void> {
  const isLatest = page.ask();
  const { site, view } = page;
  const { messages } = site.pageData;
  const question = parseQuestion(state.query);
  const written = formatState(state, new URLSearchParams(location.search));
  // A place in another list is no place in this one.
  keepInAddress(written, { replace: true, hash: location.hash, state: null });
  const asked = isAsked(question, state);
  site.root.toggleAttribute('data-with-question', asked);
  if (!asked) return clearAnswer(site, sayProblem(question.parsed.kind, messages));
  query(site.root, '[data-answer]').textContent = messages.working;
  try {
    const search = await page.open();
    const quotas =
      question.numbers || state.sort === 'value' ? await fetchTable(site.base, 'quotas') : [];
    const { traits } = site;
    const asked = { question, state, traits, quotas, enough: PAGE_SIZE, further };
    const result = await runQuery(search, asked);
    if (!isLatest()) return;
    const lookFurther = () => void answer(page, state, placeIn(page), true);
    const found = { site, view, state, question, search, isLatest, lookFurther, ...result };
    await showAnswer(found, place);
  } catch (error) {
    console.error(error);
    if (isLatest()) clearAnswer(site, messages.failed);
  }
}
