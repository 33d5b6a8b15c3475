/** Search from a question to what the open bundles hold of it, opening as many as it needs. */
import type { Quota } from '#src/schemas/corpus.ts';
import { answerNumbers, type Question } from './answer.ts';
import { findInOpen, type Found, findUntil } from './engine.ts';
import { filterRecords, isPlanChosen } from './facets.ts';
import type { OpenSearch } from '#src/features/search/client/open-search.ts';
import type { SearchState } from './state.ts';

/** Most bundles of plans that a search opens; the reader can go on. */
const MAX_OPENED = 2;

/** A question, and what the page knows besides. */
export interface QueryRequest {
  question: Question;
  state: SearchState;
  plans: readonly { id: string; level: string; status: string }[];
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

/** Answers from the open bundles; opens others, in plan order, until there is enough. */
export async function runQuery(search: OpenSearch, asked: QueryRequest): Promise<QueryResult> {
  const { engine, bundles } = search;
  const { plans, state, further, enough } = asked;
  const answering = new Set(answerNumbers(asked.question, asked.quotas));
  const chosen = new Set(
    plans.flatMap((plan) => (isPlanChosen(plan, state.chosen) ? [plan.id] : [])),
  );
  const isOpen = (bundle: number) => engine.open.has(bundle);
  const plansOf = (bundle: number) => bundles[bundle] ?? [];
  const closed = (await bundlesFor(search, asked, answering)).filter((bundle) => !isOpen(bundle));
  const wanted = closed.filter((bundle) => plansOf(bundle).some((plan) => chosen.has(plan)));
  const seen = await findUntil(
    engine,
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
  { engine, bundles }: OpenSearch,
  { question: { parsed, numbers } }: QueryRequest,
  answering: ReadonlySet<Quota>,
): Promise<number[]> {
  const phrases = parsed.kind === 'phrases' ? parsed.phrases : [];
  const byPhrase = phrases.length === 0 && numbers ? [] : await engine.mayHold(phrases);
  const plans = new Set(Array.from(answering, ({ plan }) => plan));
  return [...bundles.keys()].filter(
    (bundle) => byPhrase.includes(bundle) || bundles[bundle]?.some((plan) => plans.has(plan)),
  );
}

/** Answer of all open bundles. */
async function findInAll(
  search: OpenSearch,
  { question: { parsed, numbers }, state, plans, quotas }: QueryRequest,
  answering: ReadonlySet<Quota>,
): Promise<Pick<QueryResult, 'exact' | 'found' | 'visible' | 'quotas'>> {
  const { rows } = search.catalogue;
  // Every record where nothing is asked but facets; none where only numbers are.
  const all = parsed.kind === 'empty' && !numbers ? rows : [];
  const exact: Found =
    parsed.kind === 'phrases'
      ? await findInOpen(search.engine, parsed)
      : new Map(all.map((_, index) => [index, 0]));
  const numbered = numberQuotas(search, quotas);
  const byValue = [...numbered].filter(([, quota]) => answering.has(quota));
  const found: Found = new Map([
    ...exact,
    ...byValue.map(([recordIndex]) => [recordIndex, 0] as const),
  ]);
  const traits = new Map(plans.map((plan) => [plan.id, plan]));
  const visible = filterRecords([...found.keys()], rows, state.chosen, traits);
  return { exact, found, visible, quotas: numbered };
}

/** Quotas by the number of their record: those of a plan stand in the order of quotas.json. */
function numberQuotas({ catalogue }: OpenSearch, quotas: readonly Quota[]): Map<number, Quota> {
  const left = new Map<string, Quota[]>();
  for (const quota of quotas) left.set(quota.plan, [...(left.get(quota.plan) ?? []), quota]);
  return new Map(
    [...catalogue.clauseOfQuota.keys()].flatMap((recordIndex) => {
      const quota = left.get(catalogue.rows[recordIndex]?.plan ?? '')?.shift();
      return quota ? [[recordIndex, quota] as const] : [];
    }),
  );
}
