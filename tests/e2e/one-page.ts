/**
 * A test whose page stays open for the tests after it: an empty one, in a browser that remembers
 * nothing. A new page costs more than most questions. What a test tells the context itself (rights, init
 * scripts, no network) would stay: such tests take the page of Playwright.
 */
import { test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

const SIZE = { width: 1280, height: 720 };

interface Kept {
  /** With JavaScript, and without. */
  lively: Page;
  still: Page;
}

export const test = base.extend<object, Kept>({
  lively: [
    async ({ browser }, use, { project }) => {
      await keepOpen(browser, project.use, use);
    },
    { scope: 'worker' },
  ],
  still: [
    async ({ browser }, use, { project }) => {
      await keepOpen(browser, { ...project.use, javaScriptEnabled: false }, use);
    },
    { scope: 'worker' },
  ],
  page: async ({ lively }, use) => {
    await use(lively);
    await empty(lively);
  },
});

/** The same for pages that are read without JavaScript. */
export const testStill = test.extend({
  page: async ({ still }, use) => {
    await use(still);
    await empty(still);
  },
});

async function keepOpen(
  browser: Browser,
  { baseURL, locale, serviceWorkers, javaScriptEnabled }: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    ...{ baseURL, locale, serviceWorkers, javaScriptEnabled },
    viewport: SIZE,
  });
  await use(await context.newPage());
  await context.close();
}

async function empty(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll();
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.emulateMedia({ media: null, colorScheme: 'light' });
  await page.setViewportSize(SIZE);
}
