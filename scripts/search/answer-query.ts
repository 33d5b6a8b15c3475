import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clause, Quota } from '#src/schemas/corpus.ts';
import { answerNumbers, findNear, parseQuestion } from '#src/features/search/model/answer.ts';
import { findRecords, type Found } from '#src/features/search/model/engine.ts';
import type { NearFile } from '#src/features/search/model/near.ts';
import { rankRecords } from '#src/features/search/model/rank.ts';
import type { OpenSearch } from '#src/features/search/client/open-search.ts';
import { openIndex } from './open-index.ts';

/** The built search, open in Node: the one bundle of the five plans. */
export interface BuiltSearch extends OpenSearch {
  clauses: readonly Clause[];
  quotas: readonly Quota[];
  near: NearFile;
  words: readonly string[];
}

/** Opens the search of a built site. @param dist its folder */
export async function openBuiltSearch(dist: string): Promise<BuiltSearch> {
  return {
    ...(await openIndex(dist)),
    clauses: readJson(dist, 'data/clauses') as Clause[],
    quotas: readJson(dist, 'data/quotas') as Quota[],
    near: readJson(dist, 'search/near') as NearFile,
    words: readJson(dist, 'search/words') as string[],
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
  const { engine, catalogue, clauses, quotas } = search;
  const question = parseQuestion(query);
  const { parsed } = question;
  const found: Found =
    parsed.kind === 'phrases' ? await findRecords(engine, parsed) : new Map<number, number>();
  const exact = [...found.keys()].sort((a, b) => a - b).flatMap((at) => clauses[at]?.id ?? []);
  const own = [...found.keys()].filter(
    (recordIndex) => catalogue.rows[recordIndex]?.kind !== 'note',
  );
  const near =
    parsed.kind === 'phrases' && own.length === 0
      ? await findNear(engine, parsed, {
          near: () => Promise.resolve(search.near),
          words: () => Promise.resolve(search.words),
          isOfPlan: (recordIndex) => catalogue.rows[recordIndex]?.kind !== 'note',
        })
      : [];
  const byNumber = answerNumbers(question, quotas).map(({ clause }) => clause);
  const shown = [
    ...byNumber,
    ...inOrder(search, found),
    ...inOrder(search, near[0]?.found ?? new Map<number, number>()),
  ];
  return { exact, shown: [...new Set(shown)] };
}

function inOrder({ catalogue, clauses }: BuiltSearch, found: Found): string[] {
  const order = { sort: 'relevance', grouped: false } as const;
  const { quotas, titles, texts } = rankRecords(found, [...found.keys()], catalogue, order);
  const clauseOf = (recordIndex: number) => clauses[recordIndex]?.id ?? [];
  // A title leads to the measure, which begins with its first clause.
  const under = (title: number) =>
    clauseOf(
      catalogue.rows.findIndex(({ kind, measure }) => kind === 'clause' && measure === title),
    );
  return [
    ...quotas.flatMap((quota) => clauseOf(catalogue.clauseOfQuota.get(quota) ?? -1)),
    ...(texts.length > 0 ? [] : titles.flatMap(under)),
    ...texts.flatMap(clauseOf),
  ];
}

function readJson(dist: string, name: string): unknown {
  return JSON.parse(readFileSync(join(dist, `${name}.json`), 'utf8'));
}
