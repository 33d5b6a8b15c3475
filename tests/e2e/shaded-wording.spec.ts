/** Wording shaded in the text of a plan: the switch, the address, where else a run stands. */
import { expect } from '@playwright/test';
import { test } from './one-page.ts';

const SHADED = '.text .SharedWording';

test('the switch shades, keeps its state in the address, and takes it off again', async ({
  page,
}) => {
  await page.goto('/plans/hebi/#hebi-youth-1-1');
  const text = await page.locator('.text').innerText();
  await page.getByLabel('标出相同文字').check();
  await expect(page.locator(`${SHADED}[data-shade="5"]`).first()).toBeVisible();
  await expect(page.locator('.WordingStrip rect').first()).toBeVisible();
  await expect(page).toHaveURL(/\?wording=on#hebi-youth-1-1$/);
  expect(await page.locator('.text').innerText()).toBe(text);
  await page.getByLabel('标出相同文字').uncheck();
  await expect(page.locator(`${SHADED}, .WordingStrip`)).toHaveCount(0);
  await expect(page).toHaveURL(/\/plans\/hebi\/#hebi-youth-1-1$/);
});

test('a run tells where else it stands, by key as by pointer', async ({ page }) => {
  await page.goto('/plans/mengjin/?wording=on');
  const run = page.locator(SHADED, { hasText: '启发式、探究式、开放式教学' }).first();
  await expect(run).toHaveAttribute('aria-description', /份方案共有$/);
  await run.click();
  const dialog = page.getByRole('dialog', { name: '这段文字还见于' });
  await expect(dialog.getByRole('link', { name: '云溪区' }).first()).toBeVisible();
  await expect(
    dialog.locator('mark', { hasText: '启发式、探究式、开放式教学' }).first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(run).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('link', { name: '鹤壁市' }).first().click();
  await expect(page).toHaveURL(/\/plans\/hebi\/\?wording=on#hebi-/);
  await expect(page.locator(SHADED).first()).toBeVisible();
});

test('a value that is none shades nothing and stays', async ({ page }) => {
  await page.goto('/plans/mengjin/?wording=banana&from=timeline');
  await expect(page.getByLabel('标出相同文字')).not.toBeChecked();
  await expect(page.locator(SHADED)).toHaveCount(0);
  await expect(page).toHaveURL(/\?wording=banana&from=timeline$/);
});

test('without the file the page says so and stays as it was', async ({ page }) => {
  await page.route('**/pieces/wording/taishan.json', (route) => route.abort());
  await page.goto('/plans/taishan/');
  await page.getByLabel('标出相同文字').check();
  await expect(page.getByText('没有取到数据')).toBeVisible();
  await expect(page.getByLabel('标出相同文字')).not.toBeChecked();
  await expect(page.locator(SHADED)).toHaveCount(0);
  await page.unroute('**/pieces/wording/taishan.json');
});
