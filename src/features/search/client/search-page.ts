/** The search page in the browser: reads the address, asks the index, shows what is found. */
import type { Quota } from '#src/schemas/corpus.ts';
import { findNear, type NearAnswer, parseQuestion } from '#src/features/search/model/answer.ts';
import { countFacets, type PlanTraits } from '#src/features/search/model/facets.ts';
import { fetchJson } from '#src/browser/fetch-json.ts';
import { runQuery, type QueryResult } from '#src/features/search/model/run-query.ts';
import { alternativesOf, type NearFile } from '#src/features/search/model/near.ts';
import { openSearch, type OpenSearch, warmSearch } from './open-search.ts';
import { createLatest } from '#src/browser/latest.ts';
import { whenTyped } from '#src/browser/typing.ts';
import type { ParsedQuery } from '#src/text/query.ts';
import { rankRecords, type RankedRecords } from '#src/features/search/model/rank.ts';
import { toHit } from '#src/features/search/model/record.ts';
import {
  FACETS,
  parseState,
  type SearchState,
  formatState,
} from '#src/features/search/model/state.ts';
import { findSlipText } from '#src/features/search/model/typos.ts';
import { keepInAddress } from '#src/browser/address.ts';
import { showAnswered } from '#src/browser/answered.ts';
import { describeAnswer, sayProblem } from './search-answer.ts';
import { element, query } from '#src/browser/element.ts';
import { fill } from '#src/browser/fill.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { SEARCH_PAGE_DATA, type SearchPageData } from '#src/features/search/model/page-data.ts';
import { readControls, showCounts, showState, startFacets } from './search-facets.ts';
import {
  appendHits,
  newHit,
  newQuota,
  newTitle,
  type ResultView,
  type ShownRecord,
  showSilentPlans,
} from './search-results.ts';

/** Hits shown at first, and again with each press of the button. Each costs about 0.4 KB. */
const PAGE_SIZE = 15;
const MAX_TITLES = 6;
const MAX_NEAR = 10;
/** Number of clauses below which other words are offered beside them. */
const MIN_CLAUSES = 10;
/** Time without typing before a search starts. */
const DEBOUNCE_MS = 250;

/** Starts the page. @param root the element with class SearchPage */
export function startSearchPage(root: HTMLElement): void {
  const input = query(root, 'input[name="q"]') as HTMLInputElement;
  const search = () => void answer(root, readControls(root, input.value));
  const typing = whenTyped(input, search, { pauseMs: DEBOUNCE_MS });
  // Half a second of loading passes while the words are typed.
  input.addEventListener('focus', () => void warmSearch(baseOf(root)), { once: true });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    typing.flush();
  });
  startFacets(root, typing.flush);
  keepScrollState(root);
  const state = parseState(new URLSearchParams(location.search));
  input.value = state.query;
  showState(root, state);
  void answer(root, state, savedScrollState()).finally(showAnswered);
}

const ask = createLatest();

/** @param further looks into one more bundle of plans, whatever was found before */
async function answer(
  root: HTMLElement,
  state: SearchState,
  scrollState?: ScrollState,
  further = false,
): Promise<void> {
  const isLatest = ask();
  const pageData = readPageData(root, SEARCH_PAGE_DATA);
  const read = parseQuestion(state.query);
  const { parsed, numbers } = read;
  const choosing = FACETS.some((facet) => state.chosen[facet].length > 0);
  const written = formatState(state, new URLSearchParams(location.search));
  // A place in another list is no place in this one.
  keepInAddress(written, { replace: true, hash: location.hash, state: null });
  if (parsed.kind !== 'phrases' && !numbers && !(parsed.kind === 'empty' && choosing)) {
    clear(root);
    sayProblem(root, pageData, parsed.kind);
    return;
  }
  query(root, '[data-answer]').textContent = pageData.messages.working;
  try {
    const base = baseOf(root);
    const search = await openSearch(base);
    const quotas =
      numbers || state.sort === 'value' ? await fetchJson<Quota[]>(base, 'data/quotas.json') : [];
    const { plans } = pageData;
    const asking = { question: read, state, plans, quotas, enough: PAGE_SIZE, further };
    const looked = await runQuery(search, asking);
    if (!isLatest()) return;
    clear(root);
    await show({ root, pageData, state, parsed, search, isLatest, ...looked }, scrollState);
  } catch (error) {
    console.error(error);
    if (!isLatest()) return;
    clear(root);
    query(root, '[data-answer]').textContent = pageData.messages.failed;
  }
}

function baseOf(root: HTMLElement): string {
  return root.dataset['base'] ?? '/';
}

interface Answer extends QueryResult {
  root: HTMLElement;
  pageData: SearchPageData;
  state: SearchState;
  parsed: ParsedQuery;
  search: OpenSearch;
  /** Whether nothing else has been asked since. */
  isLatest: () => boolean;
}

async function show(answer: Answer, scrollState: ScrollState | undefined): Promise<void> {
  const { root, pageData, state, search, found, visible, unsearched, isLatest } = answer;
  const { numbers } = parseQuestion(state.query);
  const { rows } = search.catalogue;
  const all = [...found.keys()];
  const traits: PlanTraits = new Map(pageData.plans.map((plan) => [plan.id, plan]));
  const ranked = rankRecords(found, visible, search.catalogue, state);
  if (state.sort === 'value') sortByValue(ranked, answer);
  const counts = all.length > 0 ? countFacets(all, rows, state.chosen, traits) : undefined;
  showCounts(root, counts, unsearched);
  describeAnswer(answer);
  const speaking = new Set(visible.flatMap((recordIndex) => rows[recordIndex]?.plan ?? []));
  const narrowed =
    state.chosen.plan.length + state.chosen.level.length + state.chosen.status.length > 0;
  if (speaking.size > 0 && !narrowed)
    showSilentPlans(
      root,
      pageData.plans.flatMap(({ id }) => (speaking.has(id) || unsearched.has(id) ? [] : [id])),
      // A plan whose numbers are smaller is not silent.
      numbers ? pageData.messages.noneFits : pageData.messages.silent,
    );
  await Promise.all([
    showQuotas(answer, ranked.quotas),
    showTitles(answer, ranked.titles, MAX_TITLES),
    showBatch(answer, ranked.texts, 0, Math.max(PAGE_SIZE, scrollState?.shown ?? 0)),
  ]);
  if (!isLatest()) return;
  offerFurther(answer);
  if (scrollState) scrollTo(0, scrollState.top);
  await showNear(answer);
}

function viewOf({ root, pageData, parsed }: Answer, phrases?: readonly string[]): ResultView {
  return { root, pageData, phrases: phrases ?? (parsed.kind === 'phrases' ? parsed.phrases : []) };
}

async function showBatch(
  answer: Answer,
  texts: readonly number[],
  from: number,
  size: number,
): Promise<void> {
  const { root, pageData, state, search, isLatest } = answer;
  const batch = texts.slice(from, from + size);
  const records = await fetchRecords(search, batch);
  if (!isLatest()) return;
  const counts = new Map<string, number>();
  for (const recordIndex of texts) {
    const plan = search.catalogue.rows[recordIndex]?.plan ?? '';
    counts.set(plan, (counts.get(plan) ?? 0) + 1);
  }
  appendHits(viewOf(answer), records, state.grouped ? counts : undefined);
  const button = query(root, '[data-more]') as HTMLButtonElement;
  const more = texts.length - from - batch.length;
  button.hidden = more <= 0;
  button.dataset['shown'] = String(from + batch.length);
  button.textContent = fill(pageData.messages.more, { count: Math.min(PAGE_SIZE, more), more });
  button.onclick = () => {
    button.onclick = null;
    void showBatch(answer, texts, from + batch.length, PAGE_SIZE);
  };
}

async function showQuotas(answer: Answer, quotas: readonly number[]): Promise<void> {
  const block = query(answer.root, '[data-quotas]');
  const { clauseOfQuota } = answer.search.catalogue;
  const [records, clauses] = await Promise.all([
    fetchRecords(answer.search, quotas),
    fetchRecords(
      answer.search,
      quotas.map((quota) => clauseOfQuota.get(quota) ?? -1),
    ),
  ]);
  if (!answer.isLatest()) return;
  block.hidden = quotas.length === 0;
  query(block, '[data-sort-note]').hidden = answer.state.sort !== 'value';
  query(block, 'tbody').replaceChildren(
    ...records.map((record, index) =>
      newQuota(viewOf(answer), record, clauses[index]?.hit.fields.join('') ?? ''),
    ),
  );
}

async function showTitles(answer: Answer, titles: readonly number[], most: number): Promise<void> {
  const block = query(answer.root, '[data-titles]');
  const records = await fetchRecords(answer.search, titles.slice(0, most));
  if (!answer.isLatest()) return;
  block.hidden = titles.length === 0;
  query(block, 'ul').replaceChildren(...records.map((record) => newTitle(viewOf(answer), record)));
  const button = query(block, 'button');
  button.hidden = titles.length <= most;
  button.onclick = () => void showTitles(answer, titles, titles.length);
}

/** Shows what is near: in full where nothing is exact, as links where there is little. */
async function showNear(answer: Answer): Promise<void> {
  const { root, pageData, parsed, search, exact, quotas, unsearched, isLatest } = answer;
  // What is near is for what stands nowhere.
  if (parsed.kind !== 'phrases' || (exact.size === 0 && unsearched.size > 0)) return;
  const base = baseOf(root);
  const near = () => fetchJson<NearFile>(base, 'search/near.json');
  const { rows } = search.catalogue;
  // What our own notes say is no answer of the plans.
  const kinds = [...exact.keys()].map((recordIndex) => rows[recordIndex]?.kind);
  const clauses = kinds.filter((kind) => kind === 'clause').length;
  if (kinds.some((kind) => kind !== 'note')) {
    // Quotas that answer by their value are answer enough.
    if (clauses >= MIN_CLAUSES || quotas.size > 0) return;
    const others = alternativesOf(parsed, await near()).filter(({ reason }) => reason !== 'apart');
    if (isLatest())
      showLinks(
        answer,
        pageData.messages.also,
        others.map(({ query }) => query),
      );
    return;
  }
  const words = () => fetchJson<string[]>(base, 'search/words.json');
  const isOfPlan = (recordIndex: number) => rows[recordIndex]?.kind !== 'note';
  const answers = await findNear(search.engine, parsed, { near, words, isOfPlan });
  const [best] = answers;
  if (!best || !isLatest()) return;
  await showNearHits(answer, best, answers);
}

async function showNearHits(
  answer: Answer,
  best: NearAnswer,
  answers: readonly NearAnswer[],
): Promise<void> {
  const { root, pageData, search, isLatest } = answer;
  const recordIndices = [...best.found.keys()];
  const { texts } = rankRecords(best.found, recordIndices, search.catalogue, {
    sort: 'relevance',
    grouped: false,
  });
  const records = await fetchRecords(search, texts.slice(0, MAX_NEAR));
  if (!isLatest()) return;
  // A slip that no word list knows: the texts say what was meant.
  const meant =
    best.reason === 'typo' && best.query === ''
      ? records.flatMap(({ hit }) =>
          best.phrases.flatMap((phrase) => findSlipText(hit.fields.join('\n'), phrase) ?? []),
        )
      : [];
  const view = viewOf(answer, meant.length > 0 ? meant : best.phrases);
  const block = query(root, '[data-near]');
  block.hidden = records.length === 0;
  const title = best.query === '' ? (meant[0] ?? best.phrases.join(' ')) : best.query;
  query(block, '[data-near-query]').textContent = fill(pageData.messages.nearOf, { query: title });
  query(block, 'ol').replaceChildren(...records.map((record) => newHit(view, record)));
  const queries = answers.flatMap(({ query }) => (query === '' ? meant : [query]));
  showLinks(answer, pageData.messages.maybe, queries);
}

function showLinks({ root, pageData }: Answer, lead: string, queries: readonly string[]): void {
  const line = query(root, '[data-maybe]');
  const links = [...new Set(queries)]
    .slice(0, 6)
    .map((words) =>
      element('a', { lang: 'zh-CN', href: `?q=${encodeURIComponent(words)}` }, words),
    );
  const { separator } = pageData.messages;
  line.hidden = links.length === 0;
  line.replaceChildren(
    lead,
    ...links.flatMap((link, index) => (index > 0 ? [separator, link] : [link])),
  );
}

function fetchRecords({ engine, catalogue }: OpenSearch, recordIndices: readonly number[]) {
  return Promise.all(
    recordIndices.map(async (recordIndex): Promise<ShownRecord> => {
      const record = engine.records[recordIndex];
      const row = catalogue.rows[recordIndex];
      if (!record || !row) throw new Error(`the index has no record ${recordIndex}`);
      return { row, hit: toHit(await record.data()) };
    }),
  );
}

/** The button that looks into the next plans that may hold an answer. */
function offerFurther({ root, pageData, state, next }: Answer): void {
  const button = query(root, '[data-further]');
  button.hidden = next.length === 0;
  button.textContent = fill(pageData.messages.further, { count: next.length });
  button.onclick = () => {
    const shown = Number(query(root, '[data-more]').dataset['shown'] ?? 0);
    void answer(root, state, { shown, top: scrollY }, true);
  };
}

/** Numbers of one unit stand together: 90 % is not less than 100 people. */
function sortByValue(ranked: RankedRecords, { quotas }: Answer): void {
  const units = [...new Set(Array.from(quotas.values(), ({ unit }) => unit))];
  const at = (recordIndex: number) => quotas.get(recordIndex);
  const unitOf = (recordIndex: number) => units.indexOf(at(recordIndex)?.unit ?? '');
  ranked.quotas.sort(
    (a, b) => unitOf(a) - unitOf(b) || (at(b)?.value ?? 0) - (at(a)?.value ?? 0) || a - b,
  );
}

function clear(root: HTMLElement): void {
  query(root, '[data-answer]').textContent = '';
  delete query(root, '[data-answer]').dataset['resultCount'];
  query(root, '[data-results]').replaceChildren();
  for (const name of ['more', 'further', 'maybe', 'near', 'titles', 'quotas'])
    query(root, `[data-${name}]`).hidden = true;
  query(root, '[data-near] ol').replaceChildren();
  query(root, '[data-quotas] tbody').replaceChildren();
  query(root, '[data-titles] ul').replaceChildren();
  showSilentPlans(root, []);
  showCounts(root, undefined, new Set());
}

/** Place of a reader in the list when following a link. */
interface ScrollState {
  shown: number;
  top: number;
}

function keepScrollState(root: HTMLElement): void {
  addEventListener('pagehide', () => {
    const shown = Number(query(root, '[data-more]').dataset['shown'] ?? 0);
    history.replaceState({ place: { shown, top: scrollY } }, '');
  });
  if (savedScrollState()) history.scrollRestoration = 'manual';
}

function savedScrollState(): ScrollState | undefined {
  return (history.state as { place?: ScrollState } | null)?.place;
}
