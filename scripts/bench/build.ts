/** Times the full build from nothing, five times, step by step. A measurement, not a test. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

const RUNS = 5;
const TARGET_SECONDS = 15;
/** The scripts of package.json that `npm run build` runs, in order. */
const STEPS = ['content', 'site', 'search-index'];
/** Folders that a build leaves behind and the next one could reuse. */
const CACHES = ['dist', 'public/data', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

const Package = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = Package.parse(JSON.parse(readFileSync('package.json', 'utf8')));

const times = new Map<string, number[]>([...STEPS, 'all'].map((step) => [step, []]));
for (let run = 1; run <= RUNS; run += 1) {
  for (const cache of CACHES) rmSync(cache, { recursive: true, force: true });
  const seconds = STEPS.map(timeStep);
  for (const [index, step] of STEPS.entries()) times.get(step)?.push(seconds[index] ?? 0);
  times.get('all')?.push(seconds.reduce((sum, each) => sum + each, 0));
}
console.log(`Seconds of ${RUNS} full builds      median     min     max`);
for (const [step, seconds] of times) {
  const sorted = seconds.toSorted((a, b) => a - b);
  const columns = [sorted[Math.floor(RUNS / 2)], sorted[0], sorted.at(-1)];
  const cells = columns.map((value = 0) => value.toFixed(2).padStart(8)).join('');
  console.log(`${step.padEnd(30)}${cells}`);
}
console.log(`Target for all: at most ${TARGET_SECONDS} s on two cores.`);

/** Runs one step in silence. @returns its seconds of wall-clock time */
function timeStep(step: string): number {
  const command = scripts[step] ?? '';
  const start = performance.now();
  const { status, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' });
  if (status !== 0) {
    console.error(`\`${command}\` failed:\n${stderr}`);
    process.exit(1);
  }
  return (performance.now() - start) / 1000;
}
