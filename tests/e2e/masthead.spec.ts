/** The head of the pages stands still: whoever goes from one to another finds it where it was. */
import { expect, type Page } from '@playwright/test';
import { KIND_ADDRESSES } from '#scripts/browser/page-kinds.ts';
import { test } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

/** The boxes of the head and of all in it that is read, pressed or filled in, to a tenth of a pixel. */
function boxesOf(page: Page): Promise<string[]> {
  return page.locator('.Header, .Header :is(a, button, input, summary)').evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x, y, width, height].map((length) => length.toFixed(1)).join(' ');
      return `${element.textContent.trim().slice(0, 20)}: ${box}`;
    }),
  );
}

for (const width of [1440, 768, 360])
  for (const [language, isOf] of [
    ['Chinese', (address: string) => !address.startsWith('/en/')],
    ['English', (address: string) => address.startsWith('/en/')],
  ] as const)
    test(`the head stands still on ${width} px, in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const [home = '', ...others] = atLeastOne(KIND_ADDRESSES.filter(isOf));
      await page.goto(home);
      const boxes = await boxesOf(page);
      expect(boxes.length).toBeGreaterThan(5);
      for (const address of atLeastOne(others)) {
        await page.goto(address);
        await expect.poll(() => boxesOf(page), address).toEqual(boxes);
      }
    });

test('a page too short for a scroll bar keeps its place', async ({ page }) => {
  await page.goto('offline/');
  await expect(page.locator('html')).toHaveCSS('overflow-y', 'scroll');
});
