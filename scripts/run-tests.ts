/**
 * Runs every check, stage after stage, and closes with one line that counts them; with `--quick` those
 * that need neither a build nor a browser. A check that fails does not stop the others, except those
 * that need what it makes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { sum } from 'd3-array';

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
  /** Asks a runner of tests to say what it does, and to count in a JUnit file of this path. */
  reporters?: (file: string) => string[];
}

const RESULTS = 'tests/.results';
const vitest = (file: string) => [
  ...['--', '--reporter=default', '--reporter=junit'],
  `--outputFile.junit=${file}`,
];
/** Takes the path of the file from its environment. */
const playwright = () => ['--', '--reporter=list,junit'];

const FORMAT: Check = { script: 'check:format' };
const UNUSED: Check = { script: 'check:unused' };
const UNITS: Check = { script: 'test:unit', reporters: vitest };
// `check:types` comes first: it writes the types of the collections, which the lint rules read.
const TYPED: readonly Check[] = [{ script: 'check:types' }, { script: 'lint' }];

/** Checks of a stage run in rows side by side; a stage waits for the one before it. */
type Stage = readonly (readonly Check[])[];
const QUICK: readonly Stage[] = [[TYPED, [FORMAT, UNUSED, UNITS]]];
const ALL: readonly Stage[] = [
  [TYPED, [FORMAT, UNUSED, { script: 'check:content' }, UNITS]],
  // Both of the stages after it want a browser: one to look at a second build.
  [[{ script: 'build' }], [{ script: 'get-browser' }]],
  [[{ script: 'test:built', needs: 'build', reporters: vitest }]],
  [[{ script: 'test:e2e', needs: 'build', reporters: playwright }]],
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const outcomes = new Map<string, Count & { seconds: number }>();
const stages = process.argv.includes('--quick') ? QUICK : ALL;
for (const stage of stages) await Promise.all(stage.map((row) => runRow(row, stage.length > 1)));
console.log('');
for (const { script } of stages.flat(2)) {
  const outcome = outcomes.get(script);
  if (outcome)
    console.log(`${script.padEnd(14)} ${inWords([outcome])}  ${Math.round(outcome.seconds)} s`);
}
const counts = [...outcomes.values()];
console.log(`\n${inWords(counts)}`);
process.exit(counts.every(({ failed }) => failed === 0) ? 0 : 1);

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
async function runCheck(check: Check, hasNeighbours: boolean): Promise<Count> {
  const { script, needs = '', reporters } = check;
  if ((outcomes.get(needs)?.failed ?? 0) > 0) return { passed: 0, failed: 0, skipped: 1 };
  const title = `\n── npm run ${script}`;
  if (!hasNeighbours) console.log(title);
  const file = `${RESULTS}/${script.replace(':', '-')}.xml`;
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn('npm', ['run', '--silent', script, ...(reporters?.(file) ?? [])], {
    stdio: hasNeighbours ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...colours, PLAYWRIGHT_JUNIT_OUTPUT_FILE: file },
  });
  const closed = once(child, 'close') as Promise<[status: number | null]>;
  const said = [child.stdout, child.stderr].map((stream) => stream && buffer(stream));
  const [[status], ...parts] = await Promise.all([closed, ...said]);
  if (hasNeighbours) console.log(`${title}\n${parts.join('')}`);
  const count = existsSync(file) ? readCount(file) : undefined;
  if (status === 0) return count ?? { passed: 1, failed: 0, skipped: 0 };
  // A test file that does not even load counts no failed test of its own.
  return { ...(count ?? { passed: 0, skipped: 0 }), failed: Math.max(1, count?.failed ?? 0) };
}

/** Sums up the suites of a JUnit file. */
function readCount(file: string): Count {
  const suites = readFileSync(file, 'utf8').match(/<testsuite .*?>/g) ?? [];
  const total = (name: string) =>
    sum(suites, (suite) => Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1]));
  const [skipped, failed] = [total('skipped'), total('failures') + total('errors')];
  return { passed: total('tests') - failed - skipped, failed, skipped };
}

function inWords(counts: readonly Count[]): string {
  const skipped = sum(counts, (count) => count.skipped);
  const [passed, failed] = [
    sum(counts, (count) => count.passed),
    sum(counts, (count) => count.failed),
  ];
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
