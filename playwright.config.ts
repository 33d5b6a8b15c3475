import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/browser/chromium.ts';

const port = Number(process.env['TEST_PORT'] ?? 4391);
const address = `http://localhost:${port}/`;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  // `npm run bench:compare` reports times and asserts none.
  testIgnore: process.env['SPEED'] ? [] : '**/compare-speed.spec.ts',
  outputDir: 'tests/.results/e2e',
  fullyParallel: true,
  workers: 2,
  // A busy machine is no fault of a page: what passes at the second try passes, and is listed as flaky.
  retries: 1,
  // A browser that draws without a graphics card is slow on the largest tables, when checked whole.
  timeout: 120_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'zh-CN',
    // Only offline.spec.ts asks what the worker keeps; elsewhere it would load pages twice.
    serviceWorkers: 'block',
    launchOptions: { args: chromiumArguments(), ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    env: { PORT: String(port) },
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
