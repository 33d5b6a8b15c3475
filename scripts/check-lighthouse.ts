/**
 * `npm run check:lighthouse`, after a build: Lighthouse on one page of each kind in both languages.
 * Accessibility, best practices and search engines must have 100; performance is only printed, as
 * it depends on the machine. Words after the command choose the pages whose address has one of them.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { importPeer } from './bench/import-peer.ts';
import { chromiumArguments, findChromium } from './browser/chromium.ts';
import { KIND_ADDRESSES } from './browser/page-kinds.ts';
import { createSiteListener } from './serve/site-listener.ts';

const GATES = ['accessibility', 'best-practices', 'seo'];
const CATEGORIES = [...GATES, 'performance'];

/** Fields of Lighthouse's answer that are read. */
interface Result {
  categories: Partial<
    Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  >;
  audits: Partial<
    Record<string, { id: string; title: string; score: number | null; scoreDisplayMode: string }>
  >;
  runtimeError?: { message: string };
}
type Lighthouse = (address: string, flags: object) => Promise<{ lhr: Result } | undefined>;

const { lighthouse } = await importPeer<{ lighthouse: Lighthouse }>('lighthouse');

/** Lighthouse's report on one page. */
interface PageReport {
  /** Scores from 0 to 100, by category; undefined where it could not tell. */
  scores: Map<string, number | undefined>;
  /** Faults that keep a gate from 100: `seo: meta-description, Document does not have …`. */
  faults: string[];
}

const server = createServer(createSiteListener('dist')).listen(0, '127.0.0.1');
const site = `http://localhost:${await portOf(server)}`;
const debuggingPort = await findFreePort();
const executablePath = findChromium();
const browser = await chromium.launch({
  args: [...chromiumArguments(), `--remote-debugging-port=${debuggingPort}`],
  ...(executablePath ? { executablePath } : {}),
});
const wanted = process.argv.slice(2);
const chosen = KIND_ADDRESSES.filter(
  (address) => wanted.length === 0 || wanted.some((word) => address.includes(word)),
);
console.log(`${CATEGORIES.map((name) => name.padStart(15)).join('')}  page`);
const faults: string[] = [];
for (const address of chosen) {
  const report = await inspect(address);
  const cells = CATEGORIES.map((name) => String(report.scores.get(name) ?? '–').padStart(15));
  console.log(`${cells.join('')}  ${address}`);
  for (const fault of report.faults) console.log(`    ${fault}`);
  faults.push(...report.faults);
}
await browser.close();
server.close();
console.log(`\n${chosen.length} pages, ${faults.length} faults`);
process.exit(chosen.length > 0 && faults.length === 0 ? 0 : 1);

/**
 * Asks Lighthouse about one page. A run that breaks off, as on a very busy machine, is a fault; the
 * other pages are still tried.
 */
async function inspect(address: string): Promise<PageReport> {
  const result = await runLighthouse(address).catch((error: unknown) => String(error));
  if (typeof result === 'string') return { scores: new Map(), faults: [`broke off: ${result}`] };
  const { categories, runtimeError } = result;
  const scores = CATEGORIES.map((name): [string, number | undefined] => {
    const score = categories[name]?.score ?? undefined;
    return [name, score === undefined ? undefined : Math.round(score * 100)];
  });
  return {
    scores: new Map(scores),
    // It fails every audit that it did not come to: they are not named.
    faults: runtimeError
      ? [`broke off: ${runtimeError.message}`]
      : GATES.flatMap((name) => findFailedAudits(result, name)),
  };
}

async function runLighthouse(address: string): Promise<Result> {
  const result = await lighthouse(new URL(address, site).href, {
    port: debuggingPort,
    onlyCategories: CATEGORIES,
    output: 'json',
    logLevel: 'error',
  });
  if (!result) throw new Error('Lighthouse gave no result');
  return result.lhr;
}

function findFailedAudits({ audits, categories }: Result, name: string): string[] {
  const category = categories[name];
  if (category?.score === 1) return [];
  const counted = (category?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  const failed = counted
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score, scoreDisplayMode }) => score !== 1 && scoreDisplayMode !== 'notApplicable');
  return [`${name} is below 100`, ...failed.map(({ id, title }) => `${name}: ${id}, ${title}`)];
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  const port = await portOf(probe);
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function portOf(waiting: ReturnType<typeof createServer>): Promise<number> {
  if (!waiting.listening) await new Promise((listening) => waiting.once('listening', listening));
  return (waiting.address() as AddressInfo).port;
}
