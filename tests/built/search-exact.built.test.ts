/** The built index against the texts themselves. Needs dist/: run after the build. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Clause } from '../../src/schemas/corpus.ts';
import { findRecords, readPlansOfRecords } from '../../src/search/engine.ts';
import { markHits } from '../../src/search/marks.ts';
import { parseQuery } from '../../src/search/query.ts';
import { toHit, type SearchHit } from '../../src/search/record.ts';
import { foldForSearch, searchTokens } from '../../src/search/tokens.ts';
import { openIndex, type OpenIndex } from './open-index.ts';

const DIST = process.env['SEARCH_DIST'] ?? 'dist';
const SEED = 20220325;
const clauses = JSON.parse(readFileSync(`${DIST}/data/clauses.json`, 'utf8')) as Clause[];
/** Truth, by a way of its own: tokens between bars, so that `includes` cannot cut a number. */
const shadows = clauses.map(({ text }) => bars(text));
let index: OpenIndex;
let clauseOf: Map<string, string>;

beforeAll(async () => {
  index = await openIndex(`${DIST}/pagefind`);
  clauseOf = new Map((await readAll()).map(({ id, hit }) => [id, hit.clause]));
});

test('holds every clause once, in order, with its exact text', async () => {
  const hits = (await readAll()).map(({ hit }) => hit);
  expect(hits.map(({ clause, text }) => ({ id: clause, text }))).toEqual(
    clauses.map(({ id, text }) => ({ id, text })),
  );
  for (const hit of hits) expect(hit.url).toBe(`/plans/${hit.plan}/#${hit.clause}`);
});

test('knows the plan of every record', async () => {
  const plans = [...new Set(clauses.map(({ plan }) => plan))];
  const planOf = await readPlansOfRecords(index.pagefind, plans);
  expect(planOf.size).toBe(clauses.length);
});

test('finds 1,000 random substrings in exactly the clauses that contain them', async () => {
  await fc.assert(
    fc.asyncProperty(substring(), async (phrase) => {
      expect(await search([phrase])).toEqual(containing([phrase]));
    }),
    { numRuns: 1000, seed: SEED },
  );
}, 120_000);

test('finds 300 random pairs of phrases in exactly the clauses that contain both', async () => {
  await fc.assert(
    fc.asyncProperty(substring(4), substring(4), async (one, other) => {
      expect(await search([one, other])).toEqual(containing([one, other]));
    }),
    { numRuns: 300, seed: SEED },
  );
}, 120_000);

test('finds every single character of the texts', async () => {
  const tokens = new Set(clauses.flatMap(({ text }) => searchTokens(text).map((t) => t.text)));
  for (const token of tokens) expect(await search([token])).toEqual(containing([token]));
}, 120_000);

test('marks at least one place in every hit, and re-joins to the text', async () => {
  for (const query of ['志愿者', '人次', '，', '2025年', '科普 活动']) {
    const parsed = parseQuery(query);
    if (parsed.kind !== 'phrases') throw new Error(`“${query}” holds no phrase`);
    for (const id of await search(parsed.phrases)) {
      const text = clauses.find((clause) => clause.id === id)?.text ?? '';
      const segments = markHits(text, parsed.phrases);
      expect(segments.some(({ hit }) => hit)).toBe(true);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
    }
  }
});

test('finds no part of a number', async () => {
  const numbers = new Set(clauses.flatMap(({ text }) => text.match(/[0-9]{2,}/g) ?? []));
  expect(numbers.size).toBeGreaterThan(10);
  for (const number of numbers)
    for (const part of [number.slice(1), number.slice(0, -1), `${number}0`])
      expect(await search([part]), part).toEqual(containing([part]));
});

test.each(['<b>', '℃℃', '👍🏽', '\u0000\uD800', '!@#$%^&*', '。。。', 'x'.repeat(900)])(
  'answers %j without an error',
  async (query) => {
    const parsed = parseQuery(query);
    const phrases = parsed.kind === 'phrases' ? parsed.phrases : [];
    expect(await search(phrases)).toEqual(phrases.length > 0 ? containing(phrases) : []);
  },
);

async function search(phrases: readonly string[]): Promise<string[]> {
  const found = await findRecords(index.pagefind, phrases);
  return found.map(({ id }) => clauseOf.get(id) ?? id);
}

function containing(phrases: readonly string[]): string[] {
  const wanted = phrases.map(bars);
  return clauses
    .filter((_, at) => wanted.every((phrase) => shadows[at]?.includes(phrase)))
    .map(({ id }) => id);
}

function bars(text: string): string {
  return `\n${searchTokens(text)
    .map((token) => token.text)
    .join('\n')}\n`;
}

async function readAll(): Promise<{ id: string; hit: SearchHit }[]> {
  const { results } = await index.pagefind.search(null, { sort: { order: 'asc' } });
  return Promise.all(results.map(async ({ id, data }) => ({ id, hit: toHit(await data()) })));
}

/** A run of whole tokens of some clause, folded. Lengths lean to the short ones people type. */
function substring(longest = 40): fc.Arbitrary<string> {
  const length = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: longest }) },
  );
  return fc
    .record({ clause: fc.constantFrom(...clauses), at: fc.nat({ max: 999 }), length })
    .map(({ clause, at, length: count }) => {
      const tokens = searchTokens(clause.text);
      const start = at % Math.max(1, tokens.length);
      const last = tokens[Math.min(tokens.length, start + count) - 1];
      return foldForSearch(clause.text.slice(tokens[start]?.start ?? 0, last?.end ?? 0));
    })
    .filter((phrase) => phrase !== '');
}
