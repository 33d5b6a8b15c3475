import { spawnSync } from 'node:child_process';
import { z } from 'zod';

/** Tells, when a process ends, what it used: to the file after standard error. */
const TELL_USAGE = `
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`;
const HOOK = `data:text/javascript,${encodeURIComponent(TELL_USAGE)}`;
/** Processor time in microseconds, memory at most in kilobytes. */
const Usage = z.object({ userCPUTime: z.int(), systemCPUTime: z.int(), maxRSS: z.int() });

/** What a process took: seconds by the clock and of processor, megabytes at most. */
export interface Cost {
  seconds: number;
  cpu: number;
  megabytes: number;
}

/** Runs a script of Node in silence and prints one line: what it did, seconds and peak memory. */
export function runStage(name: string, command: readonly string[], env = process.env): Cost {
  process.stdout.write(`  ${name.padEnd(14)}`);
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', HOOK, ...command], {
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, stdout, stderr, used] = output;
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) {
    console.error(`${command.join(' ')} failed:\n${stdout?.slice(-2000) ?? ''}\n${stderr ?? ''}`);
    process.exit(1);
  }
  const { userCPUTime, systemCPUTime, maxRSS } = Usage.parse(JSON.parse(used ?? ''));
  const megabytes = Math.round(maxRSS / 1000);
  console.log(`${seconds.toFixed(1).padStart(8)} s ${String(megabytes).padStart(7)} MB`);
  return { seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes };
}

/** Does what `npm run build` does, stage by stage. @returns seconds by the clock of each */
export function buildSite(dist: string, env: NodeJS.ProcessEnv): Map<string, number> {
  const stages = {
    content: ['scripts/build-content.ts'],
    site: ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
    'search index': ['scripts/build-search.ts', dist],
  };
  return new Map(
    Object.entries(stages).map(([name, command]) => [name, runStage(name, command, env).seconds]),
  );
}

/** A number as a table shows it. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
