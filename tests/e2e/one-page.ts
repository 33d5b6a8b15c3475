/**
 * A test whose page stays open for the tests after it, emptied of all that it kept. A new page costs
 * more than most questions. An init script has to be disposed of by the test that adds it.
 */
import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';

const SIZE = { width: 1280, height: 720 };

interface Kept {
  /** With JavaScript, and without. */
  lively: Page;
  still: Page;
}

/** What playwright.config.ts says of every page. */
interface Settings {
  baseURL?: string | undefined;
  locale?: string | undefined;
  serviceWorkers?: 'allow' | 'block' | undefined;
}

export const test = base.extend<object, Kept>({
  lively: [
    async ({ browser }, use, { project }) => {
      const context = await openContext(browser, project.use, true);
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  still: [
    async ({ browser }, use, { project }) => {
      const context = await openContext(browser, project.use, false);
      await use(await context.newPage());
      await context.close();
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

function openContext(
  browser: Browser,
  { baseURL = '', locale = '', serviceWorkers = 'block' }: Settings,
  javaScriptEnabled: boolean,
): Promise<BrowserContext> {
  const settings = { baseURL, locale, serviceWorkers, javaScriptEnabled, viewport: SIZE };
  return browser.newContext(settings);
}

async function empty(page: Page): Promise<void> {
  page.removeAllListeners();
  // What the last test no longer waited for may be answered too late.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    if (location.protocol === 'about:') return;
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.context().clearPermissions();
  await page.goto('about:blank');
  await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: null });
  await page.setViewportSize(SIZE);
}
