import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Names and places under which systems keep a Chromium. */
const SYSTEM_BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium that starts on this machine: CHROMIUM_PATH, Playwright's own, or the system's.
 * @returns its path, or undefined where there is none
 * @throws when CHROMIUM_PATH is set and is not a Chromium
 */
export function findChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given && !starts(given))
    throw new Error(`CHROMIUM_PATH is “${given}”, which does not start: correct or unset it.`);
  if (given) return given;
  const own = chromium.executablePath();
  return [...(existsSync(own) ? [own] : []), ...SYSTEM_BROWSERS.flatMap(locate)].find(starts);
}

/** Arguments of a test browser besides those that keep it quiet anyhow: it syncs nothing. */
export function chromiumArguments(): string[] {
  const isRoot = process.getuid?.() === 0;
  return ['--disable-sync', '--disable-quic', ...(isRoot ? ['--no-sandbox'] : [])];
}

/** The path of a program, or nothing when it is not there. */
function locate(name: string): string[] {
  if (name.startsWith('/')) return existsSync(name) ? [name] : [];
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? [found.stdout.trim()] : [];
}

/** Asks for the version: an unpacked browser without its libraries fails here, not in every test. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
