/**
 * Measures how the index grows: `npm run bench:search-growth -- 5 50 300` builds it of so many synthetic
 * plans and prints indexing time and memory, bytes of a first and of a later search, and times of phrase
 * searches. `--bundle 60` tries bundles of so many plans.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parseQuestion, runQuery } from '#src/features/search/model/run-query.ts';
import type { PlanTraits } from '#src/features/search/model/facets.ts';
import { parseState } from '#src/features/search/model/state.ts';
import { passagesOf } from '#src/features/search/model/passages.ts';
import { writeSearchIndex } from '#scripts/search/write-index.ts';
import { writeSyntheticContent } from './synthetic-content.ts';
import { writeTables } from '#scripts/open-data/write-tables.ts';
import { openIndex } from '#scripts/search/open-index.ts';
import { readSearchRows } from '#scripts/search/read-rows.ts';

const QUERIES = [
  '志愿者',
  '3000人次',
  '老年大学',
  '科普',
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
const sizes = positionals.length > 0 ? positionals.map(Number) : [5, 50, 300];
console.log(
  'plans records bundles | index s   MB | first KB: p50   p95  rare  all | later KB | ms: p50   p95   all',
);
for (const plans of sizes) {
  const folder = mkdtempSync(join(tmpdir(), `growth-${plans}-`));
  writeSyntheticContent(join(folder, 'content'), plans);
  writeTables(join(folder, 'content'), join(folder, 'data'));
  const rows = readSearchRows(join(folder, 'data'));
  const known = new Map(rows.plans.map(({ id }) => [id, { level: '', status: '' }]));
  const last = rows.clauses.at(-1);
  if (last) last.text += RARE;
  const passages = passagesOf({ ...rows, notes: [] });
  const start = performance.now();
  const most = values.bundle === undefined ? undefined : Number(values.bundle);
  await writeSearchIndex(passages, folder, most);
  const seconds = (performance.now() - start) / 1000;
  const memory = process.resourceUsage().maxRSS / 1e3;
  const script = gzipSync(readFileSync(join(folder, 'pagefind/0/pagefind.js'))).length;
  const firsts: number[] = [];
  const laters: number[] = [];
  const times: number[] = [];
  for (const query of QUERIES) {
    const search = await visit(folder, known);
    firsts.push(script + (await search(query)));
    for (const other of QUERIES) if (other !== query) laters.push(await search(other));
    for (let turn = 0; turn < 5; turn += 1) {
      const began = performance.now();
      await search(query);
      times.push(performance.now() - began);
    }
  }
  const rare = script + (await (await visit(folder, known))(RARE));
  const everywhere = await visit(folder, known);
  const whole = script + (await everywhere('科普', true));
  const began = performance.now();
  await everywhere('科普', true);
  const wholeTime = performance.now() - began;
  const at = (numbers: number[], share: number) =>
    numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? 0;
  const cell = (number: number, width: number, digits = 1) =>
    number.toFixed(digits).padStart(width);
  console.log(
    [
      cell(plans, 5, 0),
      cell(passages.length, 7, 0),
      cell(readdirSync(join(folder, 'pagefind')).length, 7, 0),
      '|',
      cell(seconds, 7),
      cell(memory, 4, 0),
      '|',
      ...[at(firsts, 0.5), at(firsts, 0.95), rare, whole].map((bytes) => cell(bytes / 1000, 9)),
      '|',
      cell(at(laters, 0.5) / 1000, 8),
      '|',
      ...[at(times, 0.5), at(times, 0.95), wholeTime].map((time) => cell(time, 7)),
    ].join(' '),
  );
  rmSync(folder, { recursive: true });
}

/**
 * A visit with nothing fetched.
 * @returns asks as the page does and gives the packed bytes read, those of the engine's script left out
 */
async function visit(site: string, traits: PlanTraits) {
  // A script is imported once: each visit has a copy of its own.
  const folder = mkdtempSync(join(site, 'visit-'));
  const link = (path: string) => symlinkSync(join(site, path), join(folder, path));
  mkdirSync(join(folder, 'pagefind', '0'), { recursive: true });
  for (const name of readdirSync(join(site, 'pagefind/0')))
    if (name !== 'pagefind.js') link(`pagefind/0/${name}`);
  cpSync(join(site, 'pagefind/0/pagefind.js'), join(folder, 'pagefind/0/pagefind.js'));
  for (const name of readdirSync(join(site, 'pagefind')))
    if (name !== '0') link(`pagefind/${name}`);
  link('search');
  const search = await openIndex(folder);
  const { engine, filesRead } = search;
  return async (query: string, all = false): Promise<number> => {
    const before = sum(filesRead);
    const state = parseState(new URLSearchParams({ q: query }));
    const question = parseQuestion(query);
    const asked = { question, state, traits, quotas: [], enough: SHOWN, further: false };
    let looked = await runQuery(search, asked);
    while (all && looked.next.length > 0)
      looked = await runQuery(search, { ...asked, further: true });
    for (const number of looked.visible.slice(0, SHOWN)) await engine.records[number]?.data();
    return sum(filesRead) - before;
  };
}

function sum(files: ReadonlyMap<string, number>): number {
  return [...files.values()].reduce((total, size) => total + size, 0);
}
