import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clause } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Found, OpenSearch } from '#src/features/search/model/engine.ts';
import { type NearSources, offerNear } from '#src/features/search/model/find-near.ts';
import type { NearFile } from '#src/features/search/model/near.ts';
import { rankRecords } from '#src/features/search/model/rank.ts';
import { parseQuestion, runQuery } from '#src/features/search/model/run-query.ts';
import { parseState } from '#src/features/search/model/state.ts';
import { openIndex } from './open-index.ts';

/** The built search, open in Node. */
export interface BuiltSearch extends OpenSearch, NearSources {
  clauses: readonly Clause[];
  quotas: readonly Quota[];
}

/** Opens the search of a built site. @param dist its folder */
export async function openBuiltSearch(dist: string): Promise<BuiltSearch> {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(dist, `${name}.json`), 'utf8'));
  const near = Promise.resolve(read('search/near') as NearFile);
  const words = Promise.resolve(read('search/words') as string[]);
  return {
    ...(await openIndex(dist)),
    clauses: read('data/clauses') as Clause[],
    quotas: read('data/quotas') as Quota[],
    near: () => near,
    words: () => words,
  };
}

/**
 * The page's answer to a query: ids of clauses in the order in which it shows them, in one list.
 * @returns `exact` are the clauses that contain the words; `shown` begins with those of the quotas and
 *   ends with near ones where nothing is exact
 */
export async function answerQuery(
  search: BuiltSearch,
  query: string,
): Promise<{ exact: string[]; shown: string[] }> {
  const { clauses, plans, quotas } = search;
  const question = parseQuestion(query);
  const state = parseState(new URLSearchParams({ q: query }));
  const traits = new Map(plans.map((plan) => [plan, { level: '', status: '' }]));
  const asked = { question, state, traits, quotas: question.numbers ? quotas : [] };
  const result = await runQuery(search, { ...asked, enough: Infinity, further: false });
  const { near } = await offerNear(search, question.parsed, result, search);
  const exact = [...result.exact.keys()].sort((a, b) => a - b);
  const shown = [result.found, ...near.slice(0, 1).map(({ found }) => found)];
  return {
    exact: exact.flatMap((at) => clauses[at]?.id ?? []),
    shown: [...new Set(shown.flatMap((found) => inOrder(search, found)))],
  };
}

function inOrder(search: BuiltSearch, found: Found): string[] {
  const { records, clauses } = search;
  const order = { sort: 'relevance', grouped: false } as const;
  const { quotas, titles, texts } = rankRecords(found, [...found.keys()], search, order);
  // A title leads to the measure, which begins with its first clause.
  const under = texts.length > 0 ? [] : titles;
  const numbers = [
    ...quotas.map((quota) => records[quota]?.clause ?? -1),
    ...under.map((title) =>
      records.findIndex((row) => row.kind === 'clause' && row.measure === title),
    ),
    ...texts,
  ];
  return numbers.flatMap((number) => clauses[number]?.id ?? []);
}
