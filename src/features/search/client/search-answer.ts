/** Says in words what was found. */
import type { OpenSearch } from './open-search.ts';
import { isPlanChosen } from '#src/features/search/model/facets.ts';
import type { ParsedQuery } from '#src/text/query.ts';
import { RECORD_KINDS, type RecordKind } from '#src/features/search/model/record.ts';
import type { SearchState } from '#src/features/search/model/state.ts';
import { query } from '#src/browser/element.ts';
import { fill } from '#src/browser/fill.ts';
import type { SearchPageData } from '#src/features/search/model/page-data.ts';

/** Characters of the query that messages repeat. */
const QUOTED = 40;

interface Described {
  root: HTMLElement;
  pageData: SearchPageData;
  state: SearchState;
  parsed: ParsedQuery;
  search: OpenSearch;
  found: ReadonlyMap<number, number>;
  /** Records that pass the facets. */
  visible: readonly number[];
  unsearched: ReadonlySet<string>;
}

/**
 * The message above the results, and their number in `data-result-count`: clauses, the unit of this
 * site, unless kinds were chosen or only numbers were asked for.
 */
export function describeAnswer(answer: Described): void {
  const { root, pageData, state, parsed, search, found, visible } = answer;
  const { messages } = pageData;
  const line = query(root, '[data-answer]');
  const kindOf = (recordIndex: number): RecordKind =>
    search.catalogue.rows[recordIndex]?.kind ?? 'clause';
  const ofKind = (kind: RecordKind) =>
    visible.filter((recordIndex) => kindOf(recordIndex) === kind);
  const onlyNumbers = parsed.kind !== 'phrases' && state.query.trim() !== '';
  const main = onlyNumbers ? ofKind('quota') : ofKind('clause');
  const all = state.chosen.kind.length > 0 || state.query.trim() === '';
  const counted = all ? visible : main;
  const limits = saySearched(answer);
  line.dataset['resultCount'] = String(counted.length);
  line.toggleAttribute('data-result-partial', limits !== '');
  const plans = new Set(
    counted.flatMap((recordIndex) => search.catalogue.rows[recordIndex]?.plan ?? []),
  );
  const values = { query: quote(state.query), count: counted.length, plans: plans.size };
  if (found.size > 0 && visible.length === 0) {
    line.textContent = limits + messages.filtered;
    return;
  }
  const none = onlyNumbers ? messages.noQuota : messages.none + acrossSentences(answer);
  const some = onlyNumbers ? messages.foundQuotas : messages.found;
  const said = all ? messages.foundRecords : some;
  const others = RECORD_KINDS.filter(
    (kind) => counted !== visible && kind !== (onlyNumbers ? 'quota' : 'clause'),
  )
    .map((kind) => ({ kind, count: ofKind(kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => fill(pageData.units[kind], { count }));
  line.textContent =
    limits +
    fill(counted.length > 0 ? said : none, values) +
    (others.length > 0 ? fill(messages.others, { list: others.join(messages.separator) }) : '');
}

/** Words on how many plans the numbers are of, where that is not all; otherwise nothing. */
function saySearched({ pageData, state, unsearched }: Described): string {
  const chosen = pageData.plans.filter((plan) => isPlanChosen(plan, state.chosen));
  const left = chosen.filter(({ id }) => unsearched.has(id)).length;
  if (left === 0) return '';
  return fill(pageData.messages.partial, { searched: chosen.length - left, left });
}

/** Reason why nothing can be searched; nothing for an empty box. */
export function sayProblem(
  root: HTMLElement,
  { messages }: SearchPageData,
  kind: ParsedQuery['kind'],
): void {
  const said = {
    empty: '',
    phrases: '',
    unsearchable: messages.unsearchable,
    'only-excluded': messages.onlyExcluded,
    'too-long': messages.tooLong,
  };
  query(root, '[data-answer]').textContent = said[kind];
}

/** Across a full stop no clause can match: the reader should know why. */
function acrossSentences({ state, pageData }: Described): string {
  return /[。｡].*\S/su.test(state.query) ? pageData.messages.acrossSentences : '';
}

/** The query as messages repeat it: they put their own quotation marks around it. */
function quote(query: string): string {
  const bare = query.trim().replace(/^"([^"]*)"$/, '$1');
  return bare.length > QUOTED ? `${bare.slice(0, QUOTED)}…` : bare;
}
