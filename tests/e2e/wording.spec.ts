/** The page on shared wording: what is chosen without a script, and what is copied with one. */
import { expect } from '@playwright/test';
import { test, testStill } from './one-page.ts';

testStill('a choice without a script shows the shares without set phrases', async ({ page }) => {
  await page.goto('wording/');
  const cell = page.locator('.matrix tr[data-plan="mengjin"] td[data-other="hebi"]');
  await expect(cell.getByRole('link')).toHaveText(['42%']);
  await page.getByLabel('不计套语').check();
  await expect(cell.getByRole('link')).toHaveText(['37%']);
  await expect(cell.getByRole('link')).toHaveAttribute('href', '/wording/mengjin-hebi/');
});

test('the strips fit a phone, and a tap on a part leads into the plan', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('wording/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const strip = page.locator('.by-part svg[aria-labelledby*="hebi"]');
  const bars = strip.locator('use').first();
  expect((await bars.boundingBox())?.width).toBeGreaterThan(20);
  await strip.locator('a').nth(1).click();
  await expect(page).toHaveURL(/\/plans\/hebi\/\?wording=on#hebi-youth$/);
});

test('a run has an address of its own, which its link copies', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('wording/');
  const run = page.locator('.RunQuote').first();
  const id = await run.getAttribute('id');
  await run.locator('.anchor').click();
  await expect(run.getByRole('status')).toHaveText('链接已复制。');
  await expect(page).toHaveURL(new RegExp(`/wording/#${id}$`));
  // While the page writes, the clipboard cannot be read.
  await expect(async () => {
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  }).toPass();
});
