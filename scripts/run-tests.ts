/**
 * Runs every check, stage after stage, and closes with one line that counts them; with `--quick` those
 * that need neither a build nor a browser. A check that fails does not stop the others, except those
 * that need what it makes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

/**
 * Numbers passed, failed and skipped: of tests where a check counts its own, else of the check as
 * one.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** A script of package.json. */
interface Check {
  script: string;
  needs?: string;
  runner?: 'vitest' | 'playwright';
}

/** A count with the seconds that it took. */
interface Outcome extends Count {
  seconds: number;
}

const FORMAT: Check = { script: 'check:format' };
const UNUSED: Check = { script: 'check:unused' };
const UNITS: Check = { script: 'test:unit', runner: 'vitest' };
// `check:types` comes first: it writes the types of the collections, which the lint rules read.
const TYPED: readonly Check[] = [{ script: 'check:types' }, { script: 'lint' }];

/** Checks of a stage run in rows side by side; a stage waits for the one before it. */
type Stage = readonly (readonly Check[])[];
const QUICK: readonly Stage[] = [[TYPED, [FORMAT, UNUSED, UNITS]]];
const ALL: readonly Stage[] = [
  [TYPED, [FORMAT, UNUSED, { script: 'check:content' }, UNITS]],
  [[{ script: 'build' }]],
  [[{ script: 'test:built', needs: 'build', runner: 'vitest' }]],
  [[{ script: 'test:e2e', needs: 'build', runner: 'playwright' }]],
];
const RESULTS = 'tests/.results';

const VitestResult = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
});
const PlaywrightResult = z.object({
  stats: z.object({
    expected: z.int(),
    unexpected: z.int(),
    flaky: z.int(),
    skipped: z.int(),
  }),
});

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const outcomes = new Map<string, Outcome>();
const stages = process.argv.includes('--quick') ? QUICK : ALL;
for (const stage of stages) await Promise.all(stage.map((row) => runRow(row, stage.length > 1)));
console.log('');
for (const { script } of stages.flat(2)) {
  const outcome = outcomes.get(script);
  if (outcome)
    console.log(`${script.padEnd(14)} ${inWords(outcome)}  ${Math.round(outcome.seconds)} s`);
}
const total = [...outcomes.values()].reduce<Count>(add, { passed: 0, failed: 0, skipped: 0 });
console.log(`\n${inWords(total)}`);
process.exit(total.failed === 0 ? 0 : 1);

async function runRow(row: readonly Check[], hasNeighbours: boolean): Promise<void> {
  for (const check of row) {
    const start = performance.now();
    const count = await runCheck(check, hasNeighbours);
    outcomes.set(check.script, { ...count, seconds: (performance.now() - start) / 1000 });
  }
}

/**
 * Runs one check and counts.
 * @param hasNeighbours others write to the screen meanwhile: show what this one says when it ends
 */
async function runCheck({ script, needs, runner }: Check, hasNeighbours: boolean): Promise<Count> {
  if (needs && (outcomes.get(needs)?.failed ?? 0) > 0) return { passed: 0, failed: 0, skipped: 1 };
  const title = `\n── npm run ${script}`;
  if (!hasNeighbours) console.log(title);
  const file = `${RESULTS}/${script.replace(':', '-')}.json`;
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn('npm', ['run', '--silent', script, ...reporters(runner, file)], {
    stdio: hasNeighbours ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...colours, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => said.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  if (hasNeighbours) console.log(`${title}\n${Buffer.concat(said).toString()}`);
  const count = runner && existsSync(file) ? readCount(runner, file) : undefined;
  if (status === 0) return count ?? { passed: 1, failed: 0, skipped: 0 };
  // A test file that does not even load counts no failed test of its own.
  return { ...(count ?? { passed: 0, skipped: 0 }), failed: Math.max(1, count?.failed ?? 0) };
}

function reporters(runner: Check['runner'], file: string): string[] {
  if (runner === 'playwright') return ['--', '--reporter=list,json'];
  if (runner === 'vitest')
    return ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return [];
}

function readCount(runner: NonNullable<Check['runner']>, file: string): Count {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (runner === 'vitest') {
    const { numPassedTests, numFailedTests, numPendingTests } = VitestResult.parse(json);
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  }
  const { expected, unexpected, flaky, skipped } = PlaywrightResult.parse(json).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function add(a: Count, b: Count): Count {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}
