/**
 * Builds the site from growing content folders and weighs what a comparison page sends: it must not
 * depend on the number of plans. Exits with 1 where a page differs by more than 10 %.
 * `npm run bench:growth -- 8 300` takes other sizes than these.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GROUP_KEYS, PROJECT_KEYS } from '#src/schemas/vocabulary.ts';

const SIZES = [8, 300];
const TOLERANCE = 0.1;
const FOLDER = 'tests/.results/growth';
const PAGES = [
  ...GROUP_KEYS.map((key) => `groups/${key}`),
  ...PROJECT_KEYS.map((key) => `projects/${key}`),
  'goals',
  'implementation',
  'groups',
  'projects',
];

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 1 ? given : SIZES;
const weights = sizes.map(weighSite);
const faults = PAGES.filter((page) => {
  const packed = weights.map((weight) => weight.get(page) ?? NaN);
  const [first = NaN, last = NaN] = [packed[0], packed.at(-1)];
  console.log(`${page.padEnd(28)}${packed.map((bytes) => String(bytes).padStart(9)).join('')}`);
  return !(Math.abs(last - first) <= TOLERANCE * first);
});
if (faults.length > 0) console.error(`not within ${TOLERANCE * 100} %: ${faults.join(', ')}`);
process.exit(faults.length > 0 ? 1 : 0);

/** Bytes of each page's HTML, packed, on a site with so many plans. */
function weighSite(plans: number): Map<string, number> {
  const content = join(FOLDER, `content-${plans}`);
  const dist = join(FOLDER, `dist-${plans}`);
  const environment = { ...process.env, CONTENT_DIR: content, NODE_ENV: 'production' };
  const start = performance.now();
  run(['scripts/bench/synthetic-plans.ts', content, String(plans)], environment);
  run(['scripts/build-content.ts'], environment);
  const read = performance.now();
  run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], environment);
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(0);
  console.log(
    `${plans} plans: read in ${seconds(start, read)} s, built in ${seconds(read, performance.now())} s`,
  );
  const weight = new Map(PAGES.map((page) => [page, packed(join(dist, page, 'index.html'))]));
  console.log(`  a column on demand: ${describeColumns(join(dist, 'data/compare'))}`);
  for (const made of [content, dist]) rmSync(made, { recursive: true, force: true });
  return weight;
}

function run(command: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, command, {
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status === 0) return;
  console.error(`${command.join(' ')} failed:\n${stdout.slice(-2000)}\n${stderr}`);
  process.exit(1);
}

/** How many columns there are, and what the largest one and the list of plans weigh. */
function describeColumns(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const columns = files.filter((name) => name.endsWith('.json') && name !== 'plans.json');
  const largest = Math.max(...columns.map((name) => packed(join(folder, name))));
  return `${columns.length} files, ${largest} bytes at most; plans.json ${packed(join(folder, 'plans.json'))}`;
}

function packed(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
