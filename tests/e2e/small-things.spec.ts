/** What readers expect of any site: a helpful wrong address, colours that stay, a language that follows. */
import { expect } from '@playwright/test';
import { test } from './one-page.ts';

test('a wrong address leads to the page that was meant', async ({ page }) => {
  const response = await page.goto('groups/eldery/');
  expect(response?.status()).toBe(404);
  const chinese = page.locator('[data-locale="zh"] [data-nearest]');
  await expect(chinese.getByRole('link', { name: '老年人', exact: true })).toHaveAttribute(
    'href',
    '/groups/elderly/',
  );
  await page.locator('[data-locale="en"]').getByRole('link', { name: 'Targets' }).click();
  await expect(page).toHaveURL(/\/en\/quotas\/$/);
});

test('the colours chosen stay chosen, on every page and before the first paint', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  const control = page.locator('.Header [data-theme-switch]');
  const atFoot = page.locator('.Footer [data-theme-switch]');
  await expect(control).toHaveText('外观：跟随系统');
  await control.press('Enter');
  await expect(control).toHaveText('外观：浅色');
  await atFoot.press('Enter');
  await expect(control).toHaveText('外观：深色');
  await expect(atFoot).toHaveText('外观：深色');
  expect(await ground()).not.toBe(light);
  await page.goto('plans/');
  await expect(control).toHaveText('外观：深色');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await control.press('Enter');
  await expect(control).toHaveText('外观：跟随系统');
  expect(await ground()).toBe(light);
});

test('each page names itself in the other language, with what was chosen', async ({ page }) => {
  await page.goto('groups/elderly/?plans=hebi,mengjin');
  await page.locator('.Header').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/groups\/elderly\/\?plans=hebi,mengjin$/);
  await expect(page.locator('.TopicTable thead th[data-plan]')).toHaveCount(2);
});
