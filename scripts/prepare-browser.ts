/**
 * Makes sure that there is a Chromium for the browser tests, and installs one where it can:
 * by Playwright's installer, else, as root on Debian or Ubuntu, from the system's packages.
 */
import { spawnSync } from 'node:child_process';
import { findChromium } from './browser/chromium.ts';

const isAptRoot = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

if (!findChromium()) {
  console.log('No Chromium here: trying Playwright’s installer.');
  installWithPlaywright();
}
if (!findChromium() && isAptRoot) installWithApt('chromium', 'fonts-noto-cjk');
if (isAptRoot && !hasChineseFont()) installWithApt('fonts-noto-cjk');
const browser = findChromium();
if (!browser) {
  console.error(
    'The browser tests need Chromium: install it (Debian: apt install chromium fonts-noto-cjk) ' +
      'or set CHROMIUM_PATH to one.',
  );
  process.exit(1);
}
console.log(`Browser: ${browser}`);
if (!hasChineseFont())
  console.log('No Chinese font was found: the tests run, but screenshots will show boxes.');

/**
 * Installs a Chromium by Playwright's installer. Gives up soon where the download cannot be
 * reached; its long complaint is not shown.
 */
function installWithPlaywright(): void {
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  const installer = ['node_modules/playwright/cli.js', 'install', 'chromium'];
  spawnSync(process.execPath, installer, { env, stdio: 'ignore', timeout: 240_000 });
}

function installWithApt(...packages: string[]): void {
  console.log(`Trying the system’s packages: ${packages.join(' and ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['update'], ['install', '-y', ...packages]])
    spawnSync('apt-get', ['-qq', ...command], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000,
    });
}

/**
 * Whether there is a Chinese font. Fontconfig knows; where it is absent, nothing can be said and
 * nothing is done.
 */
function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.error !== undefined || list.stdout.trim() !== '';
}
