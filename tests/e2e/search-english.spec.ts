/** The search in English: the same records, with English names around the plans' own words. */
import { expect } from '@playwright/test';
import { test } from './one-page.ts';

test('names in English what the plans say in Chinese', async ({ page }) => {
  await page.goto('en/search/?q=科技志愿者800');
  await expect(page.locator('[data-answer]')).toContainText('Clauses with “科技志愿者800”: 1');
  const hit = page.locator('[data-clause="mengjin-talent-3-2"]');
  await expect(hit.locator('.path')).toHaveText('Mengjin › Talent › 大力发展科技志愿者队伍');
  await expect(hit.locator('[data-sentence]')).toHaveAttribute('lang', 'zh-CN');
  await hit.locator('a').click();
  await expect(page).toHaveURL(/\/en\/plans\/mengjin\/#mengjin-talent-3-2$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('answers English words from the words of the plans, as near results', async ({ page }) => {
  await page.goto('en/search/?q=volunteers');
  await expect(page.locator('[data-answer]')).toContainText('No clause contains “volunteers”.');
  await expect(page.locator('[data-near]')).toBeVisible();
  await expect(page.locator('[data-near] ol')).toContainText('志愿者');
});

test('shows quotas with English units, terms and subjects', async ({ page }) => {
  await page.goto('en/search/?q=人次>=5000');
  const quota = page.locator('[data-quotas] tbody tr').first();
  await expect(quota.locator('.QuotaFigure')).toContainText('5,000 person-times');
  await expect(quota.locator('.terms')).toContainText('during the 14th Five-Year Plan (2021–2025)');
  await expect(quota.locator('[data-subject]')).not.toContainText(/\p{Script=Han}/u);
});

test('suggests by English names and leads to English pages', async ({ page }) => {
  await page.goto('en/');
  await page.keyboard.press('/');
  await page.keyboard.type('hebi');
  const option = page.locator('li[role="option"]').filter({ hasText: /^Hebi/ });
  await expect(option).toBeVisible();
  await option.click();
  await expect(page).toHaveURL(/\/en\/plans\/hebi\/$/);
});

test('keeps page and question when the language changes', async ({ page }) => {
  await page.goto('search/?q=科普大篷车&plan=hebi');
  await page.locator('.Header').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=.*&plan=hebi$/);
  await expect(page.locator('[data-answer]')).toContainText('plans: 1');
});
