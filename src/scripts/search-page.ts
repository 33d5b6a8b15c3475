/** The search page in the browser: reads ?q=, asks the index, shows what is found. */
import { openEngine } from '../search/browser-engine.ts';
import { findRecords, type FoundRecord } from '../search/engine.ts';
import { parseQuery } from '../search/query.ts';
import { toHit } from '../search/record.ts';
import { appendHits, one, readNames, showSilentPlans } from './search-results.ts';

/** Hits shown at first, and again with each press of the button. Each costs about 0.4 KB. */
const BATCH = 30;
/** Milliseconds without typing before a search starts. */
const PAUSE = 250;
/** Characters of the query that messages repeat. */
const QUOTED = 40;

/** Words of src/i18n, with {query}, {count}, {plans} or {more} to be filled in. */
type Messages = Record<
  'working' | 'found' | 'none' | 'acrossSentences' | 'unsearchable' | 'tooLong' | 'failed' | 'more',
  string
>;

/** Starts the page. @param root the element with class SearchPage */
export function startSearchPage(root: HTMLElement): void {
  const input = one(root, 'input[name="q"]') as HTMLInputElement;
  let composing = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const search = () => {
    clearTimeout(pause);
    if (!composing) void answer(root, input.value);
  };
  const searchSoon = () => {
    clearTimeout(pause);
    if (!composing) pause = setTimeout(search, PAUSE);
  };
  input.addEventListener('compositionstart', () => (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    searchSoon();
  });
  input.addEventListener('input', searchSoon);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  search();
}

/** Counts the questions, so that a late answer to an old one is dropped. */
let asked = 0;

async function answer(root: HTMLElement, query: string): Promise<void> {
  const question = ++asked;
  const messages = JSON.parse(root.dataset['messages'] ?? '{}') as Messages;
  const parsed = parseQuery(query);
  if (parsed.kind !== 'phrases') {
    clear(root);
    if (parsed.kind === 'empty') keepInAddress('');
    else say(root, parsed.kind === 'too-long' ? messages.tooLong : messages.unsearchable);
    return;
  }
  keepInAddress(query);
  say(root, messages.working);
  try {
    const { pagefind, planOf } = await openEngine(
      root.dataset['base'] ?? '/',
      readNames(root).plans,
    );
    const records = await findRecords(pagefind, parsed.phrases);
    if (question !== asked) return;
    clear(root);
    await show(root, { query, phrases: parsed.phrases, records, planOf, messages });
  } catch (error) {
    console.error(error);
    if (question !== asked) return;
    clear(root);
    say(root, messages.failed);
  }
}

interface Answer {
  query: string;
  phrases: readonly string[];
  records: readonly FoundRecord[];
  planOf: ReadonlyMap<string, string>;
  messages: Messages;
}

async function show(root: HTMLElement, answer: Answer): Promise<void> {
  const { query, records, planOf, messages } = answer;
  const counts = new Map<string, number>();
  for (const { id } of records) {
    const plan = planOf.get(id) ?? '';
    counts.set(plan, (counts.get(plan) ?? 0) + 1);
  }
  // Across a full stop no clause can match: the reader should know why.
  const hint = /[。｡].*\S/su.test(query) && records.length === 0 ? messages.acrossSentences : '';
  const message = (records.length > 0 ? messages.found : messages.none) + hint;
  say(root, fill(message, { query: quote(query), count: records.length, plans: counts.size }));
  one(root, '[data-answer]').dataset['resultCount'] = String(records.length);
  if (records.length > 0) {
    const silent = readNames(root).plans.filter((plan) => !counts.has(plan));
    showSilentPlans(root, silent);
  }
  await showBatch(root, answer, counts, 0);
}

async function showBatch(
  root: HTMLElement,
  answer: Answer,
  counts: ReadonlyMap<string, number>,
  from: number,
): Promise<void> {
  const question = asked;
  const batch = answer.records.slice(from, from + BATCH);
  const fragments = await Promise.all(batch.map((record) => record.data()));
  if (question !== asked) return;
  appendHits(root, fragments.map(toHit), counts, answer.phrases);
  const button = one(root, '[data-more]') as HTMLButtonElement;
  const more = answer.records.length - from - batch.length;
  button.hidden = more <= 0;
  button.textContent = fill(answer.messages.more, { count: Math.min(BATCH, more), more });
  button.onclick = () => {
    button.onclick = null;
    void showBatch(root, answer, counts, from + BATCH);
  };
}

function clear(root: HTMLElement): void {
  say(root, '');
  delete one(root, '[data-answer]').dataset['resultCount'];
  one(root, '[data-results]').replaceChildren();
  one(root, '[data-more]').hidden = true;
  showSilentPlans(root, []);
}

function say(root: HTMLElement, message: string): void {
  one(root, '[data-answer]').textContent = message;
}

/** The query as messages repeat it: they put their own quotation marks around it. */
function quote(query: string): string {
  const bare = query.trim().replace(/^"([^"]*)"$/, '$1');
  return bare.length > QUOTED ? `${bare.slice(0, QUOTED)}…` : bare;
}

/** `$` and braces in a query are text: each place is filled once, by a function. */
function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query.trim());
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
