/**
 * `npm run bench:growth -- --plans 50`: builds the whole site of 5 and of so many synthetic plans
 * (`--plans 50,300` of several sizes), and prints seconds and peak memory of each stage, files and
 * bytes, and the heaviest page of each kind beside that of 5 plans. A comparison must not depend on the
 * number of plans: exits with 1 where one differs by more than 10 % from that of 10, a few more than
 * fill its columns. `--keep` leaves the sites under tests/.results/growth.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MAX_COLUMNS } from '#src/limits.ts';
import { buildSite, round, runStage } from './run-stage.ts';
import { type SiteWeight, weighSite } from './weigh-site.ts';

const BASE_SIZE = 5;
const FULL_SIZE = MAX_COLUMNS + 2;
const TOLERANCE = 0.1;
/** Folder of the sites that are built: in the project, where MDX finds its runtime. */
const FOLDER = 'tests/.results/growth';
/** Paths of the pages that compare, and of the two that list them. */
const COMPARISON = /^\/(en\/)?(groups|projects|goals|implementation)\//;

const { values } = parseArgs({
  options: { plans: { type: 'string', multiple: true }, keep: { type: 'boolean' } },
});
const sizes = (values.plans ?? ['50']).flatMap((list) => list.split(',')).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size <= FULL_SIZE)) {
  console.error(`--plans takes whole numbers above ${FULL_SIZE}: give them as --plans 50,300`);
  process.exit(2);
}
const base = await buildAndWeigh(BASE_SIZE);
const full = await buildAndWeigh(FULL_SIZE);
const faults: string[] = [];
for (const size of sizes) {
  const grown = await buildAndWeigh(size);
  printKinds(size, base, grown);
  faults.push(...findFaults(full, grown).map((path) => `${path} with ${size} plans`));
}
if (faults.length > 0)
  console.error(`comparisons not within ${TOLERANCE * 100} %: ${faults.join(', ')}`);
process.exit(faults.length > 0 ? 1 : 0);

/** Builds a site of so many plans in folders of its own. */
async function buildAndWeigh(plans: number): Promise<SiteWeight> {
  const content = join(FOLDER, `content-${plans}`);
  const dist = join(FOLDER, `dist-${plans}`);
  const settings = { CONTENT_DIR: content, BASE_PATH: '/', NODE_ENV: 'production' };
  const environment = { ...process.env, ...settings };
  console.log(`\n${plans} plans`);
  runStage('plans', ['scripts/bench/synthetic-plans.ts', content, String(plans)], environment);
  buildSite(dist, environment);
  const weight = await weighSite({ dist, base: '/' });
  const { files, bytes, documents, columns } = weight;
  console.log(`  ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${documents.size} pages`);
  console.log(
    `  columns on demand: ${columns.files}, ${columns.largest} bytes at most; list of plans ${columns.plans}`,
  );
  if (!values.keep)
    for (const made of [content, dist]) rmSync(made, { recursive: true, force: true });
  return weight;
}

/** Prints a row for each kind of page: what it has, and how many times that of the base. */
function printKinds(size: number, before: SiteWeight, after: SiteWeight): void {
  const columns = { document: 'documentBytes', 'first visit': 'bytes', nodes: 'nodes' } as const;
  console.log('\nLargest page of a kind. Bytes are packed with gzip.');
  const rows = [...before.kinds].sort().map(([kind, one]): [string, object] => {
    const cells = Object.entries(columns).flatMap(([name, measure]): [string, number][] => {
      const [from, to] = [one[measure], after.kinds.get(kind)?.[measure] ?? NaN];
      return [
        [`${name} ${BASE_SIZE}`, from],
        [`${name} ${size}`, to],
        [`${name} ×`, round(to / from, 2)],
      ];
    });
    return [kind, Object.fromEntries(cells)];
  });
  console.table(Object.fromEntries(rows));
}

/** Paths of comparisons whose document does not weigh the same, within the tolerance. */
function findFaults(before: SiteWeight, after: SiteWeight): string[] {
  const compared = [...before.documents.keys()].filter((path) => COMPARISON.test(path));
  return compared.filter((path) => {
    const [bytes = NaN, grown = NaN] = [before, after].map((site) => site.documents.get(path));
    return !(Math.abs(grown - bytes) <= TOLERANCE * bytes);
  });
}
