/**
 * Reads the plans again, into a folder for the time being, and compares it with content/plans as
 * committed. Shows what differs and exits with 1, so that no change of a rule goes unseen. The open data
 * are written there too, so that a finding that they no longer support is refused here as well.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTables } from './open-data/write-tables.ts';
import { renderPlanFiles, writeFiles } from './steps/13-write.ts';
import { formatProblem } from './text/problem.ts';

const FOLDER = 'content/plans';

const folder = mkdtempSync(join(tmpdir(), 'plans-'));
const made = join(folder, 'plans');
const corpus = writeTables('content', join(folder, 'data'));
for (const plan of corpus.readPlans()) writeFiles(made, renderPlanFiles(plan));
const { status } = spawnSync('git', ['--no-pager', 'diff', '--no-index', FOLDER, made], {
  stdio: 'inherit',
});
rmSync(folder, { recursive: true });
if (status !== 0) {
  const found = 'this is not what the sources and the codebook give';
  const fix = 'run `npm run content`, look at the difference, and commit it with its cause';
  console.error(formatProblem({ file: FOLDER, found, fix }));
  process.exit(1);
}
console.log(`${FOLDER} is what the sources and the codebook give.`);
