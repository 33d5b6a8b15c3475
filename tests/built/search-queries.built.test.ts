/** The labelled queries of tests/corpus/search-queries.yml against the built search. */
import { beforeAll, expect, test } from 'vitest';
import { readQueries } from '../corpus/search-queries.ts';
import { answerQuery, type BuiltSearch, openBuiltSearch } from '#scripts/search/answer-query.ts';
import { atLeastOne } from '../at-least-one.ts';

/** Share of relevance queries whose first right hit must be among the first three shown. */
const MIN_SHARE = 0.95;
const queries = readQueries();
let search: BuiltSearch;

beforeAll(async () => {
  search = await openBuiltSearch(process.env['SEARCH_DIST'] ?? 'dist');
});

test('there are at least 150 queries, of journalists, researchers and the public', () => {
  const all = [...queries.exact, ...queries.relevance];
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
  expect(new Set(all.map(({ by }) => by)).size).toBe(3);
  const known = new Set(search.clauses.map(({ id }) => id));
  const named = [
    ...queries.exact.flatMap(({ clauses }) => clauses),
    ...queries.relevance.flatMap(({ right }) => right),
  ];
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test.each(atLeastOne(queries.exact))(
  'finds exactly the clauses that say “$query”',
  async (entry) => {
    const { exact } = await answerQuery(search, entry.query);
    expect(exact).toEqual(entry.clauses);
  },
);

test('shows a right clause among the first three for 95 % of relevance queries', async () => {
  const missed: string[] = [];
  for (const { query, right } of queries.relevance) {
    const { shown } = await answerQuery(search, query);
    const place = shown.findIndex((id) => right.includes(id));
    if (place === -1 || place > 2) missed.push(`${query}: ${shown.slice(0, 3).join(', ')}`);
  }
  const share = 1 - missed.length / queries.relevance.length;
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(MIN_SHARE);
}, 60_000);
