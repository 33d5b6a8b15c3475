/** An answer on the search page, and its words. */
import { fill } from '#src/browser/fill.ts';
import type { OpenSearch } from '#src/features/search/model/engine.ts';
import { isPlanChosen, type PlanTraits } from '#src/features/search/model/facets.ts';
import type { SearchPageData } from '#src/features/search/model/page-data.ts';
import { RECORD_KINDS, type RecordKind } from '#src/features/search/model/record.ts';
import type { Question, QueryResult } from '#src/features/search/model/run-query.ts';
import type { SearchState } from '#src/features/search/model/state.ts';
import { groupBy } from '#src/text/group-by.ts';

/** What the page knows before it is asked. */
export interface SearchSite {
  /** The element with class SearchPage. */
  root: HTMLElement;
  /** Folder of the site, and of its pages in this language. */
  base: string;
  pages: string;
  pageData: SearchPageData;
  traits: PlanTraits;
}

/** What was found, and for what. */
export interface Answer extends QueryResult {
  site: SearchSite;
  state: SearchState;
  question: Question;
  search: OpenSearch;
}

/** Characters of the query that messages repeat. */
const QUOTED = 40;

/** The message above the results. */
export interface Summary {
  text: string;
  /**
   * Number of results of the counted kind.
   */
  count: number;
  /** Whether the numbers are not of all plans. */
  partial: boolean;
}

/**
 * The kind of record that the numbers of an answer count: clauses, or quotas where only numbers were asked
 * for; undefined, which is all of them, where kinds were chosen or nothing was asked but facets.
 */
export function countedKind({ state, question }: Answer): RecordKind | undefined {
  const asksNothing = state.query.trim() === '';
  if (state.chosen.kind.length > 0 || asksNothing) return undefined;
  return question.parsed.kind === 'phrases' ? 'clause' : 'quota';
}

/** Says in words what was found. */
export function summarise(answer: Answer): Summary {
  const { site, state, search, found, visible } = answer;
  const { messages } = site.pageData;
  const { records } = search;
  const main = countedKind(answer);
  const isMain = (recordIndex: number) => records[recordIndex]?.kind === main;
  const counted = main === undefined ? visible : visible.filter(isMain);
  const count = counted.length;
  const limits = sayLimits(answer);
  const partial = limits !== '';
  if (found.size > 0 && visible.length === 0)
    return { text: limits + messages.filtered, count, partial };
  const none = main === 'quota' ? messages.noQuota : messages.none + acrossSentences(answer);
  const some = main === 'quota' ? messages.foundQuotas : messages.found;
  const plans = new Set(counted.flatMap((recordIndex) => records[recordIndex]?.plan ?? []));
  const values = { query: quote(state.query), count, plans: plans.size };
  const others =
    main === undefined
      ? []
      : countKinds(
          answer,
          visible.filter((each) => !isMain(each)),
        );
  const list = others.join(messages.separator);
  const text = [
    limits,
    fill(count === 0 ? none : main === undefined ? messages.foundRecords : some, values),
    list === '' ? '' : fill(messages.others, { list }),
  ].join('');
  return { text, count, partial };
}

/** Words for how many records there are of each kind, kind by kind. */
export function countKinds({ site, search }: Answer, indices: readonly number[]): string[] {
  const ofKind = groupBy(indices, (index) => search.records[index]?.kind ?? 'clause');
  return RECORD_KINDS.flatMap((kind) => {
    const own = ofKind.get(kind) ?? [];
    return own.length > 0 ? [fill(site.pageData.units[kind], { count: own.length })] : [];
  });
}

/** Words on how many plans the numbers are of, where that is not all; otherwise nothing. */
function sayLimits({ site, state, unsearched }: Answer): string {
  const chosen = [...site.traits.keys()].filter((plan) =>
    isPlanChosen(plan, state.chosen, site.traits),
  );
  const left = chosen.filter((plan) => unsearched.has(plan)).length;
  if (left === 0) return '';
  return fill(site.pageData.messages.partial, { searched: chosen.length - left, left });
}

/** Reason why nothing can be searched; nothing for an empty box. */
export function sayProblem(
  kind: Question['parsed']['kind'],
  { unsearchable, onlyExcluded, tooLong }: SearchPageData['messages'],
): string {
  const said = { unsearchable, 'only-excluded': onlyExcluded, 'too-long': tooLong };
  return kind === 'empty' || kind === 'phrases' ? '' : said[kind];
}

/** Across a full stop no clause can match: the reader should know why. */
function acrossSentences({ state, site }: Answer): string {
  return /[。｡].*\S/su.test(state.query) ? site.pageData.messages.acrossSentences : '';
}

/** The query as messages repeat it: they put their own quotation marks around it. */
function quote(query: string): string {
  const bare = query.trim().replace(/^"([^"]*)"$/, '$1');
  return bare.length > QUOTED ? `${bare.slice(0, QUOTED)}…` : bare;
}
