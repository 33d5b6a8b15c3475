/**
 * Measures how the index grows: `npm run bench:search-growth -- 5 50 300` builds it of so many synthetic
 * plans and prints indexing time and memory, bytes of a first and of a later search, and times of phrase
 * searches. `--bundle 60` tries bundles of so many plans.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { quantile } from 'd3-array';
import { readRecords } from '#src/features/search/model/engine.ts';
import { parseQuestion, runQuery } from '#src/features/search/model/run-query.ts';
import { parseState } from '#src/features/search/model/state.ts';
import { passagesOf } from '#src/features/search/model/passages.ts';
import { writeSearchIndex } from '#scripts/search/write-index.ts';
import { writeSyntheticContent } from './synthetic-content.ts';
import { writeTables } from '#scripts/open-data/write-tables.ts';
import { openIndex } from '#scripts/search/open-index.ts';
import { readSearchRows } from '#scripts/search/read-rows.ts';

const COMMON = '科普';
const QUERIES = [
  '志愿者',
  '3000人次',
  '老年大学',
  COMMON,
  '乡村振兴',
  '科学素质',
  '智能手机',
  '，',
];
/** A word in one plan only, the last: the farthest from what a search opens first. */
const RARE = '天眼望远镜';
/** Texts shown at first. */
const SHOWN = 15;

const { values, positionals } = parseArgs({
  options: { bundle: { type: 'string' } },
  allowPositionals: true,
});
const most = values.bundle === undefined ? undefined : Number(values.bundle);
for (const plans of positionals.length > 0 ? positionals.map(Number) : [5, 50, 300]) {
  const folder = mkdtempSync(join(tmpdir(), `growth-${plans}-`));
  console.table([{ plans, ...(await writeIndex(folder, plans)), ...(await ask(folder)) }]);
  rmSync(folder, { recursive: true });
}

/** Writes the index of so many synthetic plans into a folder. */
async function writeIndex(folder: string, plans: number) {
  writeSyntheticContent(join(folder, 'content'), plans);
  writeTables(join(folder, 'content'), join(folder, 'data'));
  const rows = readSearchRows(join(folder, 'data'));
  const last = rows.clauses.at(-1);
  if (last) last.text += RARE;
  const passages = passagesOf({ ...rows, notes: [] });
  const milliseconds = await time(() => writeSearchIndex(passages, folder, most));
  return {
    records: passages.length,
    bundles: readdirSync(join(folder, 'pagefind')).length,
    'index s': round(milliseconds / 1000),
    'index MB': round(process.resourceUsage().maxRSS / 1000),
  };
}

/** Asks the index in a folder, each query first in a visit of its own, and then the others. */
async function ask(folder: string) {
  const script = gzipSync(readFileSync(join(folder, 'pagefind/0/pagefind.js'))).length;
  const [firsts, laters, times]: [number[], number[], number[]] = [[], [], []];
  for (const query of QUERIES) {
    const search = await visit(folder);
    firsts.push(script + (await search(query)));
    for (const other of QUERIES) if (other !== query) laters.push(await search(other));
    for (let turn = 0; turn < 5; turn += 1) times.push(await time(() => search(query)));
  }
  const searchRare = await visit(folder);
  const searchAll = await visit(folder);
  const rare = script + (await searchRare(RARE));
  const all = script + (await searchAll(COMMON, true));
  return {
    'first KB p50': kilobytes(quantile(firsts, 0.5)),
    'first KB p95': kilobytes(quantile(firsts, 0.95)),
    'rare KB': kilobytes(rare),
    'all KB': kilobytes(all),
    'later KB p50': kilobytes(quantile(laters, 0.5)),
    'ms p50': round(quantile(times, 0.5)),
    'ms p95': round(quantile(times, 0.95)),
    'all ms': round(await time(() => searchAll(COMMON, true))),
  };
}

/**
 * A visit with nothing fetched.
 * @returns asks as the page does and gives the packed bytes read, those of the engine's script left out
 */
async function visit(site: string) {
  // What was fetched is known by its address: each visit has a folder of its own.
  const folder = mkdtempSync(join(site, 'visit-'));
  for (const name of ['pagefind', 'search']) symlinkSync(join(site, name), join(folder, name));
  const search = await openIndex(folder);
  const traits = new Map(search.catalogue.plans.map((plan) => [plan, { level: '', status: '' }]));
  return async (query: string, all = false): Promise<number> => {
    const before = search.bytesRead();
    const state = parseState(new URLSearchParams({ q: query }));
    const question = parseQuestion(query);
    const asked = { question, state, traits, quotas: [], enough: SHOWN, further: false };
    let result = await runQuery(search, asked);
    while (all && result.next.length > 0)
      result = await runQuery(search, { ...asked, further: true });
    await readRecords(search, result.visible.slice(0, SHOWN));
    return search.bytesRead() - before;
  };
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function kilobytes(bytes = 0): number {
  return round(bytes / 1000);
}

function round(value = 0): number {
  return Number(value.toFixed(1));
}
