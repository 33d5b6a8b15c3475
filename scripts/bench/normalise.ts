/**
 * Times the reading of growing content folders: seconds per million characters should stay level.
 * A measurement, not a test. Each size runs in a process of its own, so that memory is its own too.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSyntheticContent } from './synthetic-content.ts';
import { writeTables } from '#scripts/open-data/write-tables.ts';

const SIZES = [5, 50, 500, 3000];

const [folder] = process.argv.slice(2);
if (folder === undefined) for (const plans of SIZES) measure(plans);
else readAndWrite(folder);

/** Makes a folder of so many plans, reads it in another process and prints what it took. */
function measure(plans: number): void {
  const content = mkdtempSync(join(tmpdir(), 'bench-'));
  const characters = writeSyntheticContent(content, plans);
  const run = spawnSync(process.execPath, [import.meta.filename, content], { encoding: 'utf8' });
  rmSync(content, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  const [seconds = NaN, cpu = NaN, megabytes = NaN] = run.stdout.trim().split(' ').map(Number);
  const perMillion = cpu / (characters / 1e6);
  console.log(
    `${String(plans).padStart(5)} plans  ${(characters / 1e6).toFixed(2).padStart(6)} million characters  ` +
      `${seconds.toFixed(2).padStart(6)} s by the clock  ${cpu.toFixed(2).padStart(6)} s of processor  ` +
      `${perMillion.toFixed(2).padStart(5)} s a million  ` +
      `${megabytes.toFixed(0).padStart(5)} MB at most`,
  );
}

/**
 * Does what `npm run data` does; prints seconds by the clock and of the processor, and megabytes at
 * most.
 */
function readAndWrite(content: string): void {
  const start = performance.now();
  writeTables(content, join(content, 'out'));
  const seconds = (performance.now() - start) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(seconds, (userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024);
}
