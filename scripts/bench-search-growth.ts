/**
 * Measures how the index grows: `npm run bench:search-growth -- 5 50 300` builds it of so many synthetic
 * plans and prints indexing time and memory, bytes of a first search, and times of phrase searches.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toCatalogue } from '../src/search/catalogue.ts';
import { findRecords } from '../src/search/engine.ts';
import { passagesOf } from '../src/search/passages.ts';
import { writeSearchIndex } from '../src/search/write-index.ts';
import { writeSyntheticContent } from './lib/synthetic-content.ts';
import { writeTables } from './open-data/write-tables.ts';
import { openIndex } from './search/open-index.ts';
import { readSearchRows } from './search/read-rows.ts';

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
/** Texts shown at first. */
const SHOWN = 15;

const sizes = process.argv.slice(2).map(Number);
console.log(
  'plans  records  index s  memory MB  engine+meta KB  catalogue KB  first search KB  p50 ms  p95 ms',
);
for (const plans of sizes.length > 0 ? sizes : [5, 50, 300]) {
  const folder = mkdtempSync(join(tmpdir(), `growth-${plans}-`));
  writeSyntheticContent(join(folder, 'content'), plans);
  writeTables(join(folder, 'content'), join(folder, 'data'));
  const rows = readSearchRows(join(folder, 'data'));
  const passages = passagesOf({ ...rows, notes: [] });
  const bundle = join(folder, 'pagefind');
  const start = performance.now();
  await writeSearchIndex(passages, bundle);
  const seconds = (performance.now() - start) / 1000;
  const catalogue = gzipSync(JSON.stringify(toCatalogue(passages, rows.responsibilities))).length;
  const { engine, filesRead } = await openIndex(bundle);
  const read = () => [...filesRead.values()].reduce((sum, size) => sum + size, 0);
  const script = gzipSync(readFileSync(join(bundle, 'pagefind.js'))).length;
  const fixed = read() + script;
  const firsts: number[] = [];
  const times: number[] = [];
  for (const query of QUERIES) {
    const before = read();
    const asked = { phrases: [query], excluded: [] };
    const found = await findRecords(engine, asked);
    for (const number of [...found.keys()].slice(0, SHOWN)) await engine.records[number]?.data();
    firsts.push(fixed + catalogue + read() - before);
    for (let turn = 0; turn < 5; turn += 1) {
      const began = performance.now();
      await findRecords(engine, asked);
      times.push(performance.now() - began);
    }
  }
  const at = (values: number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log(
    [
      String(plans).padStart(5),
      String(passages.length).padStart(8),
      seconds.toFixed(1).padStart(8),
      String(Math.round(process.memoryUsage().rss / 1e6)).padStart(10),
      kb(fixed).padStart(15),
      kb(catalogue).padStart(13),
      kb(at(firsts, 0.5)).padStart(16),
      at(times, 0.5).toFixed(1).padStart(7),
      at(times, 0.95).toFixed(1).padStart(7),
    ].join(' '),
  );
  const files = readdirSync(join(bundle, 'index')).map((name) => join(bundle, 'index', name));
  const largest = Math.max(...files.map((file) => statSync(file).size));
  console.log(`       ${files.length} chunks, the largest ${kb(largest)} KB`);
  rmSync(folder, { recursive: true });
}
