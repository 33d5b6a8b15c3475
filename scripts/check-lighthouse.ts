/**
 * `npm run check:lighthouse`, after a build: Lighthouse on one page of each kind in both languages.
 * Accessibility, best practices and search engines must have 100; performance is only printed, as
 * it depends on the machine. Words after the command choose the pages whose address has one of them.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { chromiumArguments, findChromium } from './browser/chromium.ts';
import { chooseAddresses } from './browser/page-kinds.ts';
import { serveSite } from './browser/serve-site.ts';

const LIGHTHOUSE = 'scripts/bench/peers/node_modules/lighthouse/cli/index.js';
const GATES = ['accessibility', 'best-practices', 'seo'];
const CATEGORIES = [...GATES, 'performance'];

const Score = z.number().nullable();
/** Fields of Lighthouse's answer that are read. */
const Result = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: Score,
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ id: z.string(), title: z.string(), score: Score, scoreDisplayMode: z.string() }),
  ),
  runtimeError: z.object({ message: z.string() }).optional(),
});
type Result = z.output<typeof Result>;

const site = await serveSite('dist', { port: 0, silent: true });
const chosen = chooseAddresses(process.argv.slice(2));
console.log(`${CATEGORIES.map((name) => name.padStart(15)).join('')}  page`);
let faultCount = 0;
for (const address of chosen) {
  const result = await runLighthouse(address);
  const cells = CATEGORIES.map((name) => scoreOf(result, name).padStart(15));
  console.log(`${cells.join('')}  ${address}`);
  const faults = findFaults(result);
  for (const fault of faults) console.log(`    ${fault}`);
  faultCount += faults.length;
}
await site.stop();
console.log(`\n${chosen.length} pages, ${faultCount} faults`);
process.exit(chosen.length > 0 && faultCount === 0 ? 0 : 1);

/** Asks Lighthouse about one page. A run that breaks off, as on a very busy machine, says why. */
async function runLighthouse(address: string): Promise<Result> {
  const flags = [
    ...['--output=json', '--quiet', `--only-categories=${CATEGORIES.join(',')}`],
    `--chrome-flags=--headless=new ${chromiumArguments().join(' ')}`,
  ];
  const command = [LIGHTHOUSE, new URL(address, site.address).href, ...flags];
  const env = { ...process.env, CHROME_PATH: findChromium() };
  try {
    const run = await promisify(execFile)(process.execPath, command, { env, maxBuffer: 1e9 });
    return Result.parse(JSON.parse(run.stdout));
  } catch (error) {
    return { categories: {}, audits: {}, runtimeError: { message: String(error) } };
  }
}

/** A score from 0 to 100; a dash where Lighthouse could not tell. */
function scoreOf({ categories }: Result, name: string): string {
  const score = categories[name]?.score ?? undefined;
  return score === undefined ? '–' : String(Math.round(score * 100));
}

/** Faults that keep a gate from 100: `seo: meta-description, Document does not have …`. */
function findFaults({ audits, categories, runtimeError }: Result): string[] {
  // It fails every audit that it did not come to: they are not named.
  if (runtimeError) return [`broke off: ${runtimeError.message}`];
  return GATES.filter((name) => categories[name]?.score !== 1).flatMap((name) => {
    const counted = (categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
    const failed = counted
      .flatMap(({ id }) => audits[id] ?? [])
      .filter(({ score, scoreDisplayMode }) => score !== 1 && scoreDisplayMode !== 'notApplicable');
    return [`${name} is below 100`, ...failed.map(({ id, title }) => `${name}: ${id}, ${title}`)];
  });
}
