import { expect, type Page } from '@playwright/test';
import { test, testStill } from './one-page.ts';

test('an address with a question shows every clause that has the words', async ({
  page,
  request,
}) => {
  const response = await request.get('/data/clauses.json');
  const clauses = (await response.json()) as { id: string; text: string }[];
  const holders = clauses.filter(({ text }) => text.includes('志愿者')).map(({ id }) => id);
  await page.goto('/search/?q=志愿者');
  await expect(count(page)).toHaveAttribute('data-result-count', String(holders.length));
  const hits = page.locator('main [data-clause]');
  await expect(hits.first()).toBeVisible();
  const shown = await hits.evaluateAll((all) => all.map((hit) => hit.dataset.clause));
  expect(holders).toEqual(expect.arrayContaining(shown));
  await expect(hits.first().locator('mark').first()).toHaveText('志愿者');
});

test('a hit leads to its clause in the reading page', async ({ page }) => {
  await page.goto('/search/?q=志愿者');
  const hit = page.locator('main [data-clause]').first();
  const clause = await hit.getAttribute('data-clause');
  await hit.locator('a').first().click();
  await page.waitForURL(new RegExp(`/plans/[a-z]+/#${clause ?? '-'}$`));
  await expect(page.locator(`#${clause ?? '-'}`)).toBeInViewport();
  await expect(page.locator(`#${clause ?? '-'}`)).toContainText('志愿者');
});

test('typed words are searched, and the address keeps them', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('main input[name="q"]').fill('老年大学');
  await expect(count(page)).toHaveAttribute('data-result-count', /^[1-9]/);
  await expect(page).toHaveURL(/q=%E8%80%81%E5%B9%B4%E5%A4%A7%E5%AD%A6/);
});

test('words that no plan has are answered with none', async ({ page }) => {
  await page.goto('/search/?q=量子计算机');
  await expect(count(page)).toHaveAttribute('data-result-count', '0');
  await expect(page.locator('main [data-clause]')).toHaveCount(0);
});

test('a question with markup in it stays text', async ({ page }) => {
  const words = '<img src=x onerror=alert(1)>';
  await page.goto(`/search/?q=${encodeURIComponent(words)}`);
  await expect(count(page)).toHaveAttribute('data-result-count', '0');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('main input[name="q"]')).toHaveValue(words);
});

test.describe('without JavaScript', () => {
  testStill('the page says what to do instead', async ({ page }) => {
    await page.goto('/search/?q=志愿者');
    await expect(page.locator('main noscript, main .noscript').first()).toBeVisible();
  });
});

function count(page: Page) {
  return page.locator('[data-result-count]');
}
