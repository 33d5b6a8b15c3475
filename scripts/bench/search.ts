/**
 * Measures the built search (after `npm run build`): what is found by the labelled queries, what it
 * costs a reader in a browser, and the same of other libraries on the same passages.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Clause } from '#src/schemas/corpus.ts';
import { readQueries } from '../../tests/corpus/search-queries.ts';
import { serveSite } from '#scripts/browser/serve-site.ts';
import { answerQuery, openBuiltSearch } from '#scripts/search/answer-query.ts';
import { measureInBrowser, type SearchBytes } from './search-browser.ts';
import { defaultPagefind, searchLibraries } from './search-rivals.ts';

const DIST = 'dist';
const PORT = Number(process.env['PORT'] ?? 4377);
/** Visits with an empty cache: each loads the engine anew. */
const VISITS = 25;

if (!existsSync(`${DIST}/pagefind`)) {
  console.error(`${DIST}/pagefind  the folder is missing\n  → run \`npm run build\` first`);
  process.exit(1);
}
const { exact, relevance } = readQueries();
const clauses = JSON.parse(readFileSync(`${DIST}/data/clauses.json`, 'utf8')) as Clause[];

// The browser first: to measure in Node, `fetch` is made to read from the disk.
const { address } = await serveSite(DIST, PORT);
const queries = [...exact, ...relevance].map(({ query }) => query);
const browser = await measureInBrowser(address, queries, VISITS);
const total = (bytes: SearchBytes) => bytes.engine + bytes.index + bytes.texts + bytes.data;

console.log(`In a browser, ${queries.length} labelled queries, bytes packed\n`);
printShares('first search', browser.first.map(total), ' B');
for (const part of ['engine', 'index', 'texts', 'data'] as const)
  printShares(
    `  ${part}`,
    browser.first.map((bytes) => bytes[part]),
    ' B',
  );
printShares('later searches', browser.later.map(total), ' B');
printShares('time, box not touched', browser.cold, ' ms');
printShares('time, after typing', browser.typed, ' ms');
printShares('time, warm', browser.warm, ' ms');
printShares('time, warm, CPU / 4', browser.slow, ' ms');

console.log(`\n${exact.length} exact queries on ${clauses.length} clauses, in Node\n`);
console.log('                  recall  precision  R-precision  first bytes  p50 ms  p95 ms');
const built = await openBuiltSearch(DIST);
const searches = [
  {
    name: 'this site',
    search: async (query: string) => (await answerQuery(built, query)).exact,
    bytes: median(browser.first.map(total)),
    close: () => undefined,
  },
  ...(await searchLibraries(clauses)),
  await defaultPagefind(clauses),
];
for (const { name, search, bytes, close } of searches) {
  for (const { query } of exact) await search(query);
  const scores: Scores[] = [];
  const times: number[] = [];
  for (const { query, clauses: right } of exact) {
    const start = performance.now();
    const found = await search(query);
    times.push(performance.now() - start);
    scores.push(score(found, right));
  }
  const mean = (pick: (scores: Scores) => number | undefined) => {
    const values = scores.map(pick).filter((value) => value !== undefined);
    return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
  };
  console.log(
    [
      name.padEnd(17),
      mean(({ recall }) => recall).padStart(6),
      mean(({ precision }) => precision).padStart(10),
      mean(({ atRight }) => atRight).padStart(12),
      String(bytes).padStart(12),
      quantile(times, 0.5).toFixed(2).padStart(7),
      quantile(times, 0.95).toFixed(2).padStart(7),
    ].join(' '),
  );
  close();
}
const positions = await Promise.all(
  relevance.map(async ({ query, right }) =>
    (await answerQuery(built, query)).shown.findIndex((id) => right.includes(id)),
  ),
);
const inTopThree = positions.filter((position) => position >= 0 && position < 3).length;
console.log(
  `\nrelevance: first right clause in the top 3 for ${inTopThree} of ${relevance.length}` +
    ` (${((100 * inTopThree) / relevance.length).toFixed(1)} %)`,
);
process.exit(0);

/** Scores of one query, from 0 to 1; undefined where there is nothing to find, or nothing was found. */
interface Scores {
  recall: number | undefined;
  precision: number | undefined;
  /** Precision among the first R, where R clauses are right. */
  atRight: number | undefined;
}

function score(found: readonly string[], right: readonly string[]): Scores {
  const wanted = new Set(right);
  const hits = (ids: readonly string[]) => ids.filter((id) => wanted.has(id)).length;
  const share = (count: number, of: number) => (of === 0 ? undefined : count / of);
  return {
    recall: share(hits(found), wanted.size),
    precision: share(hits(found), found.length),
    atRight: share(hits(found.slice(0, wanted.size)), wanted.size),
  };
}

function printShares(name: string, values: readonly number[], unit: string): void {
  const print = (share: number) => Math.round(quantile(values, share)).toString().padStart(8);
  console.log(
    `${name.padEnd(24)} p50${print(0.5)}${unit}   p95${print(0.95)}${unit}   most${print(1)}${unit}`,
  );
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
