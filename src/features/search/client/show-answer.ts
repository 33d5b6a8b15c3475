/** Shows what was found on the search page, block by block. */
import { element, query } from '#src/browser/element.ts';
import { fetchJson } from '#src/browser/fetch-json.ts';
import { fill } from '#src/browser/fill.ts';
import { readRecords } from '#src/features/search/model/engine.ts';
import { areAllPlansChosen, countFacets } from '#src/features/search/model/facets.ts';
import { findMeant, offerNear } from '#src/features/search/model/find-near.ts';
import type { NearFile } from '#src/features/search/model/near.ts';
import { rankRecords } from '#src/features/search/model/rank.ts';
import { groupBy } from '#src/text/group-by.ts';
import {
  type Answer,
  countedKind,
  countKinds,
  type SearchSite,
  summarise,
} from './search-answer.ts';
import { showCounts } from './search-facets.ts';
import {
  appendHits,
  newHit,
  newQuota,
  newSilentPlan,
  newTitle,
  type ResultView,
} from './search-results.ts';

/** Hits shown at first, and again with each press of the button. Each costs about 0.4 KB. */
export const PAGE_SIZE = 15;
const MAX_TITLES = 6;
const MAX_NEAR = 10;
const MAX_LINKS = 6;

/** Buttons of the page: more hits, further plans, more titles. */
const BUTTONS = ['[data-more]', '[data-further]', '[data-titles] button'] as const;
type Button = (typeof BUTTONS)[number];

/** What changes on the page while it is asked and read. */
export interface SearchView {
  /** What a press of a button does now; each acts once. */
  actions: Map<Button, () => void>;
  /** Number of hits that are shown. */
  shown: number;
}

/** An answer to be shown. */
export interface Showing extends Answer {
  view: SearchView;
  /** Whether nothing else has been asked since. */
  isLatest: () => boolean;
  /** Looks into the next plans that may hold an answer. */
  lookFurther: () => void;
}

/** Place of a reader in the list when following a link. */
export interface ScrollState {
  shown: number;
  top: number;
}

/** Makes the buttons do what `actions` says. */
export function startButtons({ root }: SearchSite, { actions }: SearchView): void {
  for (const button of BUTTONS)
    query(root, button).addEventListener('click', () => {
      const act = actions.get(button);
      actions.delete(button);
      act?.();
    });
}

/** Leaves nothing of an answer on the page but a message. */
export function clearAnswer({ root }: SearchSite, message: string): void {
  const line = query(root, '[data-answer]');
  line.textContent = message;
  delete line.dataset['resultCount'];
  for (const block of root.querySelectorAll<HTMLElement>(
    '.found > :not(.status, .copy, [data-results])',
  ))
    block.hidden = true;
  for (const list of root.querySelectorAll('[data-results], .found :is(ol, ul, tbody)'))
    list.replaceChildren();
  showCounts(root, undefined, new Set());
}

/** Shows an answer in the place of the last one. @param place where the reader was in it before */
export async function showAnswer(answer: Showing, place?: ScrollState): Promise<void> {
  const { site, state, search, found, visible, quotas, unsearched, next } = answer;
  const { root, pageData, traits } = site;
  const { text, count, partial } = summarise(answer);
  clearAnswer(site, text);
  const line = query(root, '[data-answer]');
  line.dataset['resultCount'] = String(count);
  line.toggleAttribute('data-result-partial', partial);
  if (found.size > 0) {
    const unit = countedKind(answer);
    const { messages } = pageData;
    const counts = countFacets([...found.keys()], search.records, state.chosen, traits, unit);
    showCounts(root, counts, unsearched);
    query(root, '[data-counted]').textContent =
      unit === 'clause'
        ? messages.countedClauses
        : unit === 'quota'
          ? messages.countedQuotas
          : messages.countedAll;
  }
  showSilentPlans(answer);
  const ranked = rankRecords(found, visible, search, state, quotas);
  await Promise.all([
    showQuotas(answer, ranked.quotas),
    showTitles(answer, ranked.titles, MAX_TITLES),
    showBatch(answer, ranked.texts, 0, Math.max(PAGE_SIZE, place?.shown ?? 0)),
  ]);
  if (!answer.isLatest()) return;
  const further = setButton(answer, '[data-further]', next.length > 0, answer.lookFurther);
  further.textContent = fill(pageData.messages.further, { count: next.length });
  if (place) scrollTo(0, place.top);
  await showNear(answer);
}

/** Says which plans have no hit, where every plan might have one. */
function showSilentPlans({ site, state, question, search, visible, unsearched }: Showing): void {
  const { plans, messages } = site.pageData;
  const speaking = new Set(visible.map((number) => search.records[number]?.plan));
  speaking.delete(undefined);
  if (speaking.size === 0 || !areAllPlansChosen(state.chosen)) return;
  const silent = plans.filter(({ id }) => !speaking.has(id) && !unsearched.has(id));
  const items = silent.map(({ id }) => newSilentPlan(site, id));
  const block = fillBlock(site, '[data-silent-plans]', 'ul', items);
  // A plan whose numbers are smaller is not silent.
  const label = question.numbers ? messages.noneFits : messages.silent;
  query(block, '.Silence > span').textContent = label;
}

async function showQuotas(answer: Showing, quotas: readonly number[]): Promise<void> {
  const { site, state, search, isLatest } = answer;
  const clauseOf = (quota: number) => search.records[quota]?.clause ?? -1;
  const [records, clauses] = await Promise.all([
    readRecords(search, quotas),
    readRecords(search, quotas.map(clauseOf)),
  ]);
  if (!isLatest()) return;
  const view = viewOf(answer);
  const sentenceAt = (index: number) => clauses[index]?.hit.fields.join('') ?? '';
  const rows = records.map((record, index) => newQuota(view, record, sentenceAt(index)));
  const block = fillBlock(site, '[data-quotas]', 'tbody', rows);
  query(block, '[data-sort-note]').hidden = state.sort !== 'value';
}

async function showTitles(answer: Showing, titles: readonly number[], most: number): Promise<void> {
  const { site, search, isLatest } = answer;
  const records = await readRecords(search, titles.slice(0, most));
  if (!isLatest()) return;
  const view = viewOf(answer);
  const items = records.map((record) => newTitle(view, record));
  fillBlock(site, '[data-titles]', 'ul', items);
  const showAll = () => void showTitles(answer, titles, titles.length);
  setButton(answer, '[data-titles] button', titles.length > most, showAll);
}

async function showBatch(
  answer: Showing,
  texts: readonly number[],
  from: number,
  size: number,
): Promise<void> {
  const { site, view, state, search, isLatest } = answer;
  const batch = texts.slice(from, from + size);
  const { separator } = site.pageData.messages;
  const records = await readRecords(search, batch);
  if (!isLatest()) return;
  const ofPlan = groupBy(texts, (number) => search.records[number]?.plan ?? '');
  const countOf = (plan: string) => countKinds(answer, ofPlan.get(plan) ?? []).join(separator);
  appendHits(viewOf(answer), records, state.grouped ? countOf : undefined);
  view.shown = from + batch.length;
  const more = texts.length - view.shown;
  const goOn = () => void showBatch(answer, texts, from + batch.length, PAGE_SIZE);
  const button = setButton(answer, '[data-more]', more > 0, goOn);
  const count = Math.min(PAGE_SIZE, more);
  button.textContent = fill(site.pageData.messages.more, { count, more });
}

/** Shows what is near: in full where nothing is exact, as links where there is little. */
async function showNear(answer: Showing): Promise<void> {
  const { site, question, search, isLatest } = answer;
  const { base, pageData, root } = site;
  const { also, near } = await offerNear(search, question.parsed, answer, {
    near: () => fetchJson<NearFile>(base, 'search/near.json'),
    words: () => fetchJson<string[]>(base, 'search/words.json'),
  });
  if (!isLatest()) return;
  const [best] = near;
  if (!best) return showLinks(site, pageData.messages.also, also);
  const order = { sort: 'relevance', grouped: false } as const;
  const { texts } = rankRecords(best.found, [...best.found.keys()], search, order);
  const records = await readRecords(search, texts.slice(0, MAX_NEAR));
  if (!isLatest()) return;
  const meant = findMeant(best, records);
  const [title = best.phrases.join(' ')] = best.query === '' ? meant : [best.query];
  query(root, '[data-near-query]').textContent = fill(pageData.messages.nearOf, { query: title });
  const view = { site, phrases: meant.length > 0 ? meant : best.phrases };
  const items = records.map((record) => newHit(view, record));
  fillBlock(site, '[data-near]', 'ol', items);
  const queries = near.flatMap((each) => (each.query === '' ? meant : [each.query]));
  showLinks(site, pageData.messages.maybe, queries);
}

function showLinks({ root, pageData }: SearchSite, lead: string, queries: readonly string[]): void {
  if (queries.length === 0) return;
  const line = query(root, '[data-maybe]');
  const links = [...new Set(queries)]
    .slice(0, MAX_LINKS)
    .map((words, index) => [
      index > 0 ? pageData.messages.separator : '',
      element('a', { lang: 'zh-CN', href: `?q=${encodeURIComponent(words)}` }, words),
    ]);
  line.hidden = false;
  line.replaceChildren(lead, ...links.flat());
}

/** Fills the list of a block, which is shown unless it is empty. */
function fillBlock(
  { root }: SearchSite,
  block: string,
  list: string,
  items: readonly HTMLElement[],
): HTMLElement {
  const found = query(root, block);
  found.hidden = items.length === 0;
  query(found, list).replaceChildren(...items);
  return found;
}

/** Offers a button, or takes it away. */
function setButton(
  { site, view }: Showing,
  name: Button,
  isOffered: boolean,
  act: () => void,
): HTMLElement {
  const button = query(site.root, name);
  button.hidden = !isOffered;
  view.actions.set(name, act);
  return button;
}

function viewOf({ site, question: { parsed } }: Showing): ResultView {
  return { site, phrases: parsed.kind === 'phrases' ? parsed.phrases : [] };
}
