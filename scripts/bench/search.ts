/**
 * Measures the built search (after `npm run build`): what is found by the labelled queries, what it
 * costs a reader in a browser, and the same of other libraries on the same passages.
 */
import { existsSync } from 'node:fs';
import { max, mean, median, quantile } from 'd3-array';
import { type Queries, readQueries } from '../../tests/corpus/search-queries.ts';
import { serveSite } from '#scripts/browser/serve-site.ts';
import { answerQuery, openBuiltSearch } from '#scripts/search/answer-query.ts';
import { measureInBrowser } from './search-browser.ts';
import { defaultPagefind, type Rival, searchLibraries } from './search-rivals.ts';

const DIST = 'dist';
const PORT = Number(process.env['PORT'] ?? 4377);
/** Visits with an empty cache: each loads the engine anew. */
const VISITS = 25;

if (!existsSync(`${DIST}/pagefind`)) {
  console.error(`${DIST}/pagefind  the folder is missing\n  → run \`npm run build\` first`);
  process.exit(1);
}
const { address } = await serveSite(DIST, { port: PORT, silent: true });
const { exact, relevance } = readQueries();
const queries = [...exact, ...relevance].map(({ query }) => query);
const figures = await measureInBrowser(address, queries, VISITS);
console.log(`In a browser, ${queries.length} labelled queries, bytes packed`);
console.table(
  figures.map(({ name, values }) => ({
    name,
    p50: round(quantile(values, 0.5), 0),
    p95: round(quantile(values, 0.95), 0),
    most: round(max(values), 0),
  })),
);

const built = await openBuiltSearch(DIST);
const rivals: Rival[] = [
  {
    name: 'this site',
    search: async (query) => (await answerQuery(built, query)).exact,
    bytes: median(figures[0]?.values ?? []) ?? 0,
  },
  ...(await searchLibraries(built.clauses)),
  await defaultPagefind(built.clauses),
];
console.log(`${exact.length} exact queries on ${built.clauses.length} clauses, in Node`);
const scores = [];
for (const rival of rivals) scores.push(await scoreRival(rival, exact));
console.table(scores);

const positions = await Promise.all(
  relevance.map(async ({ query, right }) =>
    (await answerQuery(built, query)).shown.findIndex((id) => right.includes(id)),
  ),
);
const inTopThree = positions.filter((position) => position >= 0 && position < 3).length;
const share = round((100 * inTopThree) / relevance.length, 1);
console.log(
  `relevance: first right clause in the top 3 for ${inTopThree} of ${relevance.length} (${share} %)`,
);
process.exit(0);

/** Means of the scores from 0 to 1; queries without a right clause, or with none found, do not count. */
async function scoreRival({ name, search, bytes }: Rival, asked: Queries['exact']) {
  for (const { query } of asked) await search(query);
  const times: number[] = [];
  const scores: { recall: number; precision: number; atRight: number }[] = [];
  for (const { query, clauses } of asked) {
    const start = performance.now();
    const found = await search(query);
    times.push(performance.now() - start);
    const hits = (ids: readonly string[]) => ids.filter((id) => clauses.includes(id)).length;
    scores.push({
      recall: hits(found) / clauses.length,
      precision: hits(found) / found.length,
      // Precision among the first R, where R clauses are right.
      atRight: hits(found.slice(0, clauses.length)) / clauses.length,
    });
  }
  return {
    name,
    recall: round(
      mean(scores, ({ recall }) => recall),
      3,
    ),
    precision: round(
      mean(scores, ({ precision }) => precision),
      3,
    ),
    'R-precision': round(
      mean(scores, ({ atRight }) => atRight),
      3,
    ),
    'first bytes': bytes,
    'p50 ms': round(median(times), 2),
    'p95 ms': round(quantile(times, 0.95), 2),
  };
}

function round(value = 0, digits: number): number {
  return Number(value.toFixed(digits));
}
