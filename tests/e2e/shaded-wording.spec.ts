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
  await expect(run).toHaveAccessibleDescription('4份方案共有');
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

test('who turns it off while it loads has nothing shaded', async ({ page }) => {
  const asked = Promise.withResolvers<undefined>();
  const shades = '**/pieces/wording/yunxi.json';
  await page.route(shades, async (route) => {
    await asked.promise;
    await route.continue();
  });
  await page.goto('/plans/yunxi/');
  const box = page.getByLabel('标出相同文字');
  const request = page.waitForRequest(shades);
  await box.check();
  await request;
  await expect(page.locator('.WordingSwitch .state')).toHaveText('正在载入…');
  await box.uncheck();
  const arrived = page.waitForResponse(shades);
  asked.resolve(undefined);
  await arrived;
  await box.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  await expect(page.locator(SHADED)).toHaveCount(0);
  await expect(page.locator('.WordingSwitch .state')).toBeEmpty();
  await page.unroute(shades);
});

test('a stretch is one span, whatever marks stand in it', async ({ page }) => {
  await page.goto('/plans/hebi/?wording=on');
  // Its half-width commas have elements of their own.
  await expect(
    page.locator('#hebi-youth-1-2 .SharedWording', { hasText: '动,将科学精神融入课堂教学' }),
  ).toHaveCount(1);
});

test('the bar hides neither the place that is asked for nor the contents', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/plans/hebi/?wording=on#hebi-youth');
  await expect(page.locator(SHADED).first()).toBeVisible();
  await expect(async () => {
    const bar = await page.locator('.ReadingTools').boundingBox();
    const end = (bar?.y ?? 0) + (bar?.height ?? 0);
    expect(bar?.y).toBe(0);
    for (const place of ['#hebi-youth', '.Toc li', '.WordingStrip svg'])
      expect((await page.locator(place).first().boundingBox())?.y, place).toBeGreaterThanOrEqual(
        end,
      );
  }).toPass({ timeout: 3000 });
});

test('the tab key goes on where the text is read, and paper has the key', async ({ page }) => {
  await page.goto('/plans/mengjin/?wording=on');
  const stop = page.locator(`${SHADED}[tabindex="0"]`);
  await expect(stop).toHaveCount(1);
  await page.evaluate(() => document.getElementById('mengjin-elderly')?.scrollIntoView());
  await expect(stop).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-key')).toContainText('2份');
  await page.emulateMedia({ media: null });
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
  await expect(page.getByText('载入失败')).toBeVisible();
  await expect(page.getByLabel('标出相同文字')).not.toBeChecked();
  await expect(page.locator(SHADED)).toHaveCount(0);
  await page.unroute('**/pieces/wording/taishan.json');
});
