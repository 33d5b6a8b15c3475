/** The built index against the texts themselves. Needs dist/: run after the build. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Clause, Measure, Section } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { findRecords } from '#src/features/search/model/engine.ts';
import { markHits } from '#src/text/marks.ts';
import { MAX_QUERY_LENGTH, parseQuery } from '#src/text/query.ts';
import type { RecordKind, SearchHit } from '#src/features/search/model/record.ts';
import { foldForSearch, searchTokens } from '#src/text/tokens.ts';
import type { OpenSearch } from '#src/features/search/model/engine.ts';
import { openIndex } from '#scripts/search/open-index.ts';
import { bars, containing, DIST, randomPhrase, readData } from './search-truth.ts';
import { atLeastOne } from '../at-least-one.ts';

const SEED = 20220325;
const clauses = readData<Clause>('clauses');
let index: OpenSearch;
let hits: SearchHit[];

beforeAll(async () => {
  index = await openIndex(DIST);
  await index.openBundle(0);
  hits = await Promise.all(index.records.map(({ read }) => read()));
});

test('holds every clause once, in order, with its exact text and place', () => {
  const own = hits.slice(0, clauses.length);
  expect(own.map(({ place, fields, url }) => ({ place, text: fields.join(), url }))).toEqual(
    clauses.map(({ id, plan, text }) => ({ place: id, text, url: `/plans/${plan}/#${id}` })),
  );
});

test('catalogues every record as what it is', () => {
  expect(index.records.length).toBe(hits.length);
  const ofKind = (kind: RecordKind) =>
    hits.filter((_, number) => index.records[number]?.kind === kind);
  const measures = readData<Measure>('measures');
  const sections = readData<Section>('sections').filter(({ heading }) => heading !== null);
  const quotas = readData<Quota>('quotas');
  expect(ofKind('measure').map(({ fields }) => fields.join())).toEqual(
    measures.map(({ title }) => title),
  );
  expect(ofKind('section').map(({ place }) => place)).toEqual(sections.map(({ id }) => id));
  expect(ofKind('quota').map(({ fields }) => fields)).toEqual(
    quotas.map(({ subject, quote }) => [subject.zh, quote]),
  );
  expect(ofKind('quota').map(({ place }) => place)).toEqual(quotas.map(({ clause }) => clause));
  expect(ofKind('responsibility').length).toBeGreaterThan(0);
  expect(ofKind('note').length).toBeGreaterThan(0);
  for (const [number, { plan, section, measure }] of atLeastOne(clauses.entries())) {
    const row = index.records[number];
    expect({ plan: row?.plan, section: row?.section }).toEqual({ plan, section });
    expect(row?.measure === undefined ? null : hits[row.measure]?.place).toBe(measure);
  }
  const numbered = [...index.records.entries()].filter(([, { clause }]) => clause !== undefined);
  for (const [number, { clause }] of atLeastOne(numbered))
    expect(hits[number]?.place).toBe(clauses[clause ?? -1]?.id);
});

/** Six characters, fewer where they would end within a number: half of one is another. */
function firstWords(text: string): string {
  const words = text.slice(0, 6);
  return /^[\d.]/.test(text.slice(6)) ? words.replace(/[\d.]+$/, '') : words;
}

test('finds every record by its own first words, and no record whose fields lack them', async () => {
  const fieldShadows = hits.map(({ fields }) => fields.map(bars));
  for (const [number, { fields }] of atLeastOne(hits.entries())) {
    const phrase = firstWords(foldForSearch(fields[0] ?? ''));
    const found = await findRecords(index, { phrases: [phrase], excluded: [] });
    const wanted = bars(phrase);
    const expected = fieldShadows.flatMap((shadow, index) =>
      shadow.some((field) => field.includes(wanted)) ? [index] : [],
    );
    expect(
      [...found.keys()].sort((a, b) => a - b),
      phrase,
    ).toEqual(expected);
    expect(found.has(number)).toBe(true);
  }
}, 120_000);

test('finds 5,000 random substrings in exactly the clauses that contain them', async () => {
  await fc.assert(
    fc.asyncProperty(randomPhrase(), async (phrase) => {
      expect(await search([phrase])).toEqual(containing([phrase]));
    }),
    { numRuns: 5000, seed: SEED },
  );
}, 300_000);

test('finds 1,000 random pairs of phrases in exactly the clauses that contain both', async () => {
  await fc.assert(
    fc.asyncProperty(randomPhrase(4), randomPhrase(4), async (a, b) => {
      expect(await search([a, b])).toEqual(containing([a, b]));
    }),
    { numRuns: 1000, seed: SEED },
  );
}, 120_000);

test('leaves out exactly the clauses that contain an excluded phrase', async () => {
  await fc.assert(
    fc.asyncProperty(randomPhrase(2), randomPhrase(2), async (a, b) => {
      const without = new Set(containing([b]));
      const expected = containing([a]).filter((id) => !without.has(id));
      expect(await search([a], [b])).toEqual(expected);
    }),
    { numRuns: 200, seed: SEED },
  );
}, 120_000);

test('finds every single character of the texts', async () => {
  const tokens = new Set(clauses.flatMap(({ text }) => searchTokens(text).map((t) => t.text)));
  for (const token of atLeastOne(tokens))
    expect(await search([token])).toEqual(containing([token]));
}, 120_000);

test('marks at least one place in every hit, and re-joins to the text', async () => {
  for (const query of ['志愿者', '人次', '，', '2025年', '科普 活动']) {
    const parsed = parseQuery(query);
    if (parsed.kind !== 'phrases') throw new Error(`“${query}” holds no phrase`);
    for (const id of atLeastOne(await search(parsed.phrases))) {
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
  for (const number of atLeastOne(numbers))
    for (const part of [number.slice(1), number.slice(0, -1), `${number}0`])
      expect(await search([part]), part).toEqual(containing([part]));
});

const HOSTILE = [
  '<b>',
  '<img src=x onerror=alert(1)>',
  '℃℃',
  '👍🏽👨‍👩‍👧',
  '\u0000\u0007\uFFFE',
  '\uD800',
  '科\uD800普',
  '!@#$%^&*',
  '.*+?^${}()|[]\\',
  '。。。',
  '，、',
  '"',
  '-',
  '--',
  'x'.repeat(900),
  '科'.repeat(MAX_QUERY_LENGTH),
  '科'.repeat(10_000),
  '科 '.repeat(5_000),
  '科"普"'.repeat(2_000),
  '1'.repeat(10_000),
  '>='.repeat(5_000),
  '万'.repeat(10_000),
];

const LABELLED = HOSTILE.map((query) => ({
  query,
  label: `${query.slice(0, 12)} × ${query.length}`,
}));

test.each(atLeastOne(LABELLED))('answers $label without an error', async ({ query, label }) => {
  // Once before the clock starts: what a query fetches is not its computing time.
  for (const timed of [false, true]) {
    const start = performance.now();
    const parsed = parseQuery(query);
    const phrases = parsed.kind === 'phrases' ? parsed.phrases : [];
    const excluded = parsed.kind === 'phrases' ? parsed.excluded : [];
    const found = await search(phrases, excluded);
    const taken = performance.now() - start;
    // Reported and not asserted: a busy machine is not a fault of the search.
    if (timed) console.log(`${label}: ${taken.toFixed(1)} ms (aim: 100)`);
    const without = new Set(excluded.flatMap((phrase) => containing([phrase])));
    const expected = phrases.length > 0 ? containing(phrases) : [];
    expect(found).toEqual(expected.filter((id) => !without.has(id)));
  }
});

async function search(
  phrases: readonly string[],
  excluded: readonly string[] = [],
): Promise<string[]> {
  const found = await findRecords(index, { phrases, excluded });
  const numbers = [...found.keys()].sort((a, b) => a - b);
  return numbers.flatMap((number) => clauses[number]?.id ?? []);
}
