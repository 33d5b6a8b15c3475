/** The other pages of numbers: all indicators, and numbers that are no targets. */
import { expect } from '@playwright/test';
import { test } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

test('on phones a row of all indicators keeps its unit, chart and plans, each under its name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/indicators/');
  await expect(page.locator('h2', { hasText: '全部指标类别' })).toHaveCount(1);
  const rows = await page.locator('.IndicatorTable tbody tr').evaluateAll((all) =>
    all.map((row) =>
      Array.from(row.querySelectorAll('td'), (cell) => ({
        name: getComputedStyle(cell, '::before').content.replaceAll('"', ''),
        shown: cell.getClientRects().length > 0,
      })),
    ),
  );
  const names = ['单位', '孟津区', '泰山区', '云溪区', '青铜峡市', '鹤壁市', '图'];
  for (const row of atLeastOne(rows))
    expect(row).toEqual(names.map((name) => ({ name, shown: true })));
  const silent = page.locator('.IndicatorTable [data-silent] > span');
  const lines = await silent.evaluateAll((all) => all.map((each) => each.getClientRects().length));
  expect(new Set(lines)).toEqual(new Set([1]));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
});

test('on phones the bar of the pages of numbers begins at the one that is read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ['/quotas/density/', '/en/indicators/']) {
    await page.goto(address);
    await expect(page.locator('.NumberSwitch [aria-current]')).toBeInViewport({ ratio: 1 });
  }
});

test('what narrows near misses down can be touched', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/quotas/near-misses/');
  const fields = page.locator('.NearMissFilters :is(input, select, button)');
  const heights = await fields.evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect().height),
  );
  for (const height of atLeastOne(heights)) expect(height).toBeGreaterThanOrEqual(44);
  const tops = await page
    .locator('.NearMissFilters button')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});
