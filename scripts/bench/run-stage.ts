import { spawnSync } from 'node:child_process';

/** Tells, when a process ends, the most memory that it held: in kilobytes, to the file after standard error. */
const TELL_MEMORY = `
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
`;
const HOOK = `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`;

/** Runs a script of Node in silence and prints one line: what it did, seconds and peak memory. */
export function runStage(name: string, command: readonly string[], env: NodeJS.ProcessEnv): void {
  process.stdout.write(`  ${name.padEnd(14)}`);
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', HOOK, ...command], {
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, stdout, stderr, memory] = output;
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${seconds.toFixed(1).padStart(8)} s ${(Number(memory) / 1000).toFixed(0).padStart(7)} MB`,
  );
  if (status === 0) return;
  console.error(`${command.join(' ')} failed:\n${stdout?.slice(-2000) ?? ''}\n${stderr ?? ''}`);
  process.exit(1);
}
