/**
 * Reads the plans again, into a folder for the time being, and compares it with content/plans as
 * committed. Shows what differs and exits with 1, so that no change of a rule goes unseen.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOrExit } from './open-corpus/open-or-exit.ts';
import { renderPlanFiles, writeFiles } from './steps/13-write.ts';
import { formatProblem } from './text/problem.ts';

const FOLDER = 'content/plans';

const made = mkdtempSync(join(tmpdir(), 'plans-'));
for (const plan of openOrExit('content').readPlans()) writeFiles(made, renderPlanFiles(plan));
const { status } = spawnSync('git', ['--no-pager', 'diff', '--no-index', FOLDER, made], {
  stdio: 'inherit',
});
rmSync(made, { recursive: true });
if (status !== 0) {
  const found = 'this is not what the sources and the codebook give';
  const fix = 'run `npm run content`, look at the difference, and commit it with its cause';
  console.error(formatProblem({ file: FOLDER, found, fix }));
  process.exit(1);
}
console.log(`${FOLDER} is what the sources and the codebook give.`);
