/** What must hold on every kind of page in both languages, whatever it shows. */
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { KIND_ADDRESSES } from '#scripts/browser/page-kinds.ts';
import { findFaults, findSmallTargets } from './axe.ts';
import { test } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

/**
 * Bytes that a page may make a browser fetch, packed as a host sends them. A question asked in the
 * address brings the search engine along (128 KB in all when this was written).
 */
const LIMIT = { plain: 80_000, asking: 135_000 };
/** What the browser says because the tests block workers (playwright.config.ts). */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';
/** The narrowest is that of a screen of 1280 px enlarged four times. */
const WIDTHS = [320, 360, 768, 1440];
const PHONE = 360;

for (const address of atLeastOne(KIND_ADDRESSES))
  test(address, async ({ page, baseURL }) => {
    const arrived = watch(page, baseURL ?? '-');
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).not.toHaveAttribute('data-answering');
    const asks = address.includes('?');
    await expect(page.locator('.SearchPage [data-result-count]')).toHaveCount(asks ? 1 : 0);

    await test.step('offers the skip link first, and it leads to the text', async () => {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      await expect.soft(skip).toHaveAttribute('href', /#main$/);
      await expect.soft(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect.soft(page.locator('#main')).toBeFocused();
    });

    await test.step('has no accessibility fault', async () => {
      expect.soft(await findFaults(page)).toEqual([]);
    });

    await test.step('has room for fingers on a phone', async () => {
      await page.setViewportSize({ width: PHONE, height: 800 });
      expect.soft(await findSmallTargets(page)).toEqual([]);
    });

    await test.step('does not scroll sideways', async () => {
      for (const width of atLeastOne(WIDTHS)) {
        await page.setViewportSize({ width, height: 800 });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(content, `at ${width} px`).toBeLessThanOrEqual(width);
      }
    });

    // At the end, so that nothing that comes late is overlooked.
    await test.step('comes whole from its own host, without a word on the console', () => {
      expect.soft(arrived.strangers).toEqual([]);
      expect.soft(arrived.faults).toEqual([]);
    });

    const limit = asks ? LIMIT.asking : LIMIT.plain;
    await test.step(`sends at most ${limit / 1000} KB`, async () => {
      const sizes = (await Promise.all(arrived.bodies)).map((body) => gzipSync(body).length);
      expect.soft(sizes.length).toBeGreaterThan(1);
      expect.soft(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
    });
  });

/** What a page fetches and says, from now on. */
function watch(page: Page, home: string) {
  const arrived = {
    strangers: [] as string[],
    faults: [] as string[],
    bodies: [] as Promise<Buffer>[],
  };
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:'))
      arrived.strangers.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) arrived.faults.push(`${response.status()} ${response.url()}`);
    if (response.ok()) arrived.bodies.push(response.body());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith(BLOCKED_WORKER))
      arrived.faults.push(message.text());
  });
  page.on('pageerror', (error) => arrived.faults.push(error.message));
  return arrived;
}
