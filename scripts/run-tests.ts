/**
 * Runs every check in order and closes with one line that counts them. A check that fails does not
 * stop the others, except those that need what it makes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

/** Passed, failed, skipped: of tests where a check counts its own, else of the check as one. */
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

const CHECKS: readonly Check[] = [
  { script: 'check:format' },
  // Before `lint`: it writes the types of the collections, which the lint rules read.
  { script: 'check:types' },
  { script: 'lint' },
  { script: 'check:unused' },
  { script: 'check:content' },
  { script: 'test:unit', runner: 'vitest' },
  { script: 'build' },
  { script: 'test:built', needs: 'build', runner: 'vitest' },
  { script: 'test:e2e', needs: 'build', runner: 'playwright' },
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
const outcomes = new Map<string, Count>();
for (const check of CHECKS) outcomes.set(check.script, runCheck(check));
console.log('');
for (const [script, count] of outcomes) console.log(`${script.padEnd(14)} ${inWords(count)}`);
const total = [...outcomes.values()].reduce(add);
console.log(`\n${inWords(total)}`);
process.exit(total.failed === 0 ? 0 : 1);

function runCheck({ script, needs, runner }: Check): Count {
  if (needs && (outcomes.get(needs)?.failed ?? 0) > 0) return { passed: 0, failed: 0, skipped: 1 };
  console.log(`\n── npm run ${script}`);
  const file = `${RESULTS}/${script.replace(':', '-')}.json`;
  const { status } = spawnSync('npm', ['run', '--silent', script, ...reporters(runner, file)], {
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
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

function add(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
