/** Search from a question to what the open bundles hold of it, opening as many as it needs. */
import type { Quota } from '#src/schemas/numbers.ts';
import { groupBy } from '#src/text/group-by.ts';
import { type ParsedQuery, parseQuery } from '#src/text/query.ts';
import { findInOpen, type Found, findUntil, type OpenSearch } from './engine.ts';
import { filterRecords, isPlanChosen, type PlanTraits } from './facets.ts';
import { findQuotas, type NumberQuestion, parseNumberQuestion } from './numeric-query.ts';
import { FACETS, type SearchState } from './state.ts';

/** Most bundles of plans that a search opens; the reader can go on. */
const MAX_OPENED = 2;

/** A query as read before the index is asked. */
export interface Question {
  parsed: ParsedQuery;
  numbers: NumberQuestion | undefined;
}

/** A question, and what the page knows besides. */
export interface QueryRequest {
  question: Question;
  state: SearchState;
  traits: PlanTraits;
  /** All quotas, where the question needs their values. */
  quotas: readonly Quota[];
  /** Number of results that fill the first screen: no more bundles are opened for more. */
  enough: number;
  /** Looks into one more bundle, whatever was found before. */
  further: boolean;
}

/** Answer to a question: what was found, and what was not searched. */
export interface QueryResult {
  /** Records that hold the words as typed. */
  exact: Found;
  /** Records of `exact`, and quotas that answer by their value. */
  found: Found;
  /** Records of `found` that pass the facets. */
  visible: number[];
  /** Quotas by the number of their record. */
  quotas: ReadonlyMap<number, Quota>;
  /** Plans of which nothing is known yet: every count is without them. */
  unsearched: ReadonlySet<string>;
  /** The plans of the bundle that would be opened next; empty where all were searched. */
  next: readonly string[];
}

/** Reads a query. Where it asks for numbers by signs (≥ 1000), only its words are searched. */
export function parseQuestion(query: string): Question {
  const parsed = parseQuery(query);
  const numbers = parsed.kind === 'too-long' ? undefined : parseNumberQuestion(query);
  return { parsed: numbers?.rest === undefined ? parsed : parseQuery(numbers.rest), numbers };
}

/** Whether there is anything to look for: words, numbers, or facets alone. */
export function isAsked({ parsed, numbers }: Question, { chosen }: SearchState): boolean {
  if (parsed.kind === 'phrases' || numbers) return true;
  return parsed.kind === 'empty' && FACETS.some((facet) => chosen[facet].length > 0);
}

/** Answers from the open bundles; opens others, in plan order, until there is enough. */
export async function runQuery(search: OpenSearch, asked: QueryRequest): Promise<QueryResult> {
  const { bundles, open } = search;
  const { question, traits, state, further, enough, quotas } = asked;
  const answering = new Set(question.numbers ? findQuotas(quotas, question.numbers) : []);
  const isOpen = (bundle: number) => open.has(bundle);
  const plansOf = (bundle: number) => bundles[bundle] ?? [];
  const closed = (await bundlesFor(search, question, answering)).filter(
    (bundle) => !isOpen(bundle),
  );
  const wanted = closed.filter((bundle) =>
    plansOf(bundle).some((plan) => isPlanChosen(plan, state.chosen, traits)),
  );
  const seen = await findUntil(
    search,
    wanted.slice(0, further ? 1 : MAX_OPENED),
    () => findInAll(search, asked, answering),
    ({ visible }) => !further && visible.length >= enough,
  );
  const unsearched = closed.filter((bundle) => !isOpen(bundle)).flatMap(plansOf);
  const next = wanted.find((bundle) => !isOpen(bundle)) ?? -1;
  return { ...seen, unsearched: new Set(unsearched), next: plansOf(next) };
}

/** The bundles that may hold an answer. */
async function bundlesFor(
  { bundles, mayHold }: OpenSearch,
  { parsed, numbers }: Question,
  answering: ReadonlySet<Quota>,
): Promise<number[]> {
  const phrases = parsed.kind === 'phrases' ? parsed.phrases : [];
  const byPhrase = phrases.length === 0 && numbers ? [] : await mayHold(phrases);
  const plans = new Set(Array.from(answering, ({ plan }) => plan));
  return [...bundles.keys()].filter(
    (bundle) => byPhrase.includes(bundle) || bundles[bundle]?.some((plan) => plans.has(plan)),
  );
}

/** Answer of all open bundles. */
async function findInAll(
  search: OpenSearch,
  { question: { parsed, numbers }, state, traits, quotas }: QueryRequest,
  answering: ReadonlySet<Quota>,
): Promise<Pick<QueryResult, 'exact' | 'found' | 'visible' | 'quotas'>> {
  const { records } = search;
  // Every record where nothing is asked but facets; none where only numbers are.
  const all = parsed.kind === 'empty' && !numbers ? records : [];
  const exact: Found =
    parsed.kind === 'phrases'
      ? await findInOpen(search, parsed)
      : new Map(all.map((_, number) => [number, 0]));
  const numbered = numberQuotas(search, quotas);
  const found: Found = new Map(exact);
  for (const [number, quota] of numbered) if (answering.has(quota)) found.set(number, 0);
  const visible = filterRecords([...found.keys()], records, state.chosen, traits);
  return { exact, found, visible, quotas: numbered };
}

/** Quotas by the number of their record: those of a plan stand in the order of quotas.json. */
function numberQuotas({ records }: OpenSearch, quotas: readonly Quota[]): Map<number, Quota> {
  const ofPlan = groupBy(quotas, ({ plan }) => plan);
  const numbered = new Map<number, Quota>();
  for (const [number, { kind, plan }] of records.entries()) {
    const quota = kind === 'quota' ? ofPlan.get(plan ?? '')?.shift() : undefined;
    if (quota) numbered.set(number, quota);
  }
  return numbered;
}
