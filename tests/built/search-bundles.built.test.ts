/** The five plans in three bundles: what the table of pairs passes over must hold nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findInOpen, findRecords, findUntil } from '#src/features/search/model/engine.ts';
import type { OpenSearch } from '#src/features/search/model/engine.ts';
import { passagesOf } from '#src/features/search/model/passages.ts';
import { toHit } from '#src/features/search/model/record.ts';
import { writeSearchIndex } from '#scripts/search/write-index.ts';
import { openIndex } from '#scripts/search/open-index.ts';
import { readNotes } from '#scripts/search/read-notes.ts';
import { readSearchRows } from '#scripts/search/read-rows.ts';
import { containing, DIST, randomPhrase } from './search-truth.ts';
import { atLeastOne } from '../at-least-one.ts';

const SEED = 20220326;
const rows = readSearchRows(join(DIST, 'data'));
const planOfClause = new Map(rows.clauses.map(({ id, plan }) => [id, plan]));
const folder = mkdtempSync(join(tmpdir(), 'bundles-'));

beforeAll(async () => {
  const passages = passagesOf({ ...rows, notes: readNotes(DIST) });
  await writeSearchIndex(passages, folder, 2);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the bundles hold the plans in their order', async () => {
  const { bundles, engine } = await openIndex(folder);
  expect(bundles.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(bundles.flat()).toEqual(rows.plans.map(({ id }) => id));
  expect([...engine.open]).toEqual([]);
});

test('finds 2,000 random substrings in exactly the clauses that contain them', async () => {
  const search = await openIndex(folder);
  await fc.assert(
    fc.asyncProperty(randomPhrase(), async (phrase) => {
      expect(await findAll(search, [phrase])).toEqual(containing([phrase]));
    }),
    { numRuns: 2000, seed: SEED },
  );
}, 300_000);

test('finds 500 random pairs of phrases in exactly the clauses that contain both', async () => {
  const search = await openIndex(folder);
  await fc.assert(
    fc.asyncProperty(randomPhrase(4), randomPhrase(4), async (a, b) => {
      expect(await findAll(search, [a, b])).toEqual(containing([a, b]));
    }),
    { numRuns: 500, seed: SEED },
  );
}, 120_000);

test('passes over no bundle that holds the phrase, and over some that do not', async () => {
  const { engine, bundles } = await openIndex(folder);
  let passedOver = 0;
  await fc.assert(
    fc.asyncProperty(randomPhrase(), async (phrase) => {
      const may = await engine.mayHold([phrase]);
      const plans = may.flatMap((bundle) => bundles[bundle] ?? []);
      for (const id of atLeastOne(containing([phrase])))
        expect(plans).toContain(planOfClause.get(id));
      passedOver += bundles.length - may.length;
    }),
    { numRuns: 2000, seed: SEED },
  );
  expect(passedOver).toBeGreaterThan(1000);
}, 120_000);

test('opens only the bundle that a rare phrase needs, and none for what no text says', async () => {
  const { engine } = await openIndex(folder);
  expect((await findRecords(engine, { phrases: ['没有这句'], excluded: [] })).size).toBe(0);
  expect((await findRecords(engine, { phrases: ['constructor'], excluded: [] })).size).toBe(0);
  expect([...engine.open]).toEqual([]);
  const name = rows.plans.at(-1)?.short.zh ?? '';
  expect((await findRecords(engine, { phrases: [name], excluded: [] })).size).toBeGreaterThan(0);
  expect([...engine.open]).toEqual([2]);
});

/** Ids of clauses in all bundles, in plan order whatever was opened first. */
async function findAll({ engine, catalogue }: OpenSearch, phrases: string[]): Promise<string[]> {
  const bundles = await engine.mayHold(phrases);
  const find = () => findInOpen(engine, { phrases, excluded: [] });
  const found = await findUntil(engine, bundles, find, () => false);
  const clauses = [...found.keys()].filter((at) => catalogue.rows[at]?.kind === 'clause');
  const hits = clauses.map(async (at) => {
    const fragment = await engine.records[at]?.data();
    const { plan } = catalogue.rows[at] ?? {};
    return { at, plan: catalogue.plans.indexOf(plan ?? ''), id: fragment && toHit(fragment).place };
  });
  const inOrder = (await Promise.all(hits)).sort((a, b) => a.plan - b.plan || a.at - b.at);
  return inOrder.flatMap(({ id }) => id ?? []);
}
