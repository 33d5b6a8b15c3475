/** What must hold on every kind of page, whatever it shows. */
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { PAGE_KINDS } from './page-kinds.ts';

/** Bytes that a page may make a browser fetch, packed as a host sends them. */
const LIMIT = 80_000;
const WIDTHS = [360, 1440];

for (const address of PAGE_KINDS)
  test.describe(address, () => {
    test('has no serious accessibility fault', async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await findFaults(page)).toEqual([]);
      // Nothing but colours differs in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findFaults(page, ['color-contrast'])).toEqual([]);
    });

    test('does not scroll sideways', async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(content, `at ${width} px`).toBeLessThanOrEqual(width);
      }
    });

    test('comes whole from its own host, without a word on the console', async ({
      page,
      baseURL,
    }) => {
      const strangers: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '-') && !request.url().startsWith('data:'))
          strangers.push(request.url());
      });
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
      });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      expect(strangers).toEqual([]);
      expect(faults).toEqual([]);
    });

    test(`sends at most ${LIMIT / 1000} KB`, async ({ page }) => {
      const bodies: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.ok()) bodies.push(response.body());
      });
      await page.goto(address.replace(/\?.*$/, ''), { waitUntil: 'networkidle' });
      const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
    });

    test('offers the skip link first, and it leads to the text', async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      await expect(skip).toHaveAttribute('href', /#main$/);
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('#main')).toBeFocused();
    });
  });

/** @returns serious and critical faults, with the rule and the places */
async function findFaults(page: Page, rules?: string[]): Promise<{ id: string; at: string[] }[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) }));
}
