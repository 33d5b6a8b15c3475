/** The search page where the plans are in several bundles: here the five plans in three. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { passagesOf } from '#src/features/search/model/passages.ts';
import { writeSearchIndex } from '#scripts/search/write-index.ts';
import { readSearchRows } from '#scripts/search/read-rows.ts';
import { test } from './one-page.ts';

const rows = readSearchRows('dist/data');
const containing = (word: string, plans: readonly string[]) =>
  rows.clauses.filter(({ plan, text }) => plans.includes(plan) && text.includes(word)).length;
const plans = rows.plans.map(({ id }) => id);
const folder = mkdtempSync(join(tmpdir(), 'bundles-'));

test.beforeAll(async () => {
  await writeSearchIndex(passagesOf({ ...rows, notes: [] }), folder, 2);
});

test.afterAll(() => rmSync(folder, { recursive: true }));

test.beforeEach(async ({ page }) => {
  await page.route(/\/(pagefind|search\/(bundles|pairs))/, async (route) => {
    const file = join(folder, new URL(route.request().url()).pathname);
    await (existsSync(file) ? route.fulfill({ path: file }) : route.continue());
  });
});

test('says of how many plans a count is, and searches the others on request', async ({ page }) => {
  await page.goto('search/?q=科普');
  const answer = page.locator('[data-answer]');
  await expect(answer).toHaveAttribute(
    'data-result-count',
    String(containing('科普', plans.slice(0, 2))),
  );
  await expect(answer).toHaveAttribute('data-result-partial');
  await expect(answer).toContainText('已检索2份方案，另有3份');
  await expect(page.locator('[data-silent-plans]')).toBeHidden();
  const further = page.locator('[data-further]');
  await further.click();
  await expect(answer).toContainText('已检索4份方案，另有1份');
  await further.click();
  await expect(answer).toHaveAttribute('data-result-count', String(containing('科普', plans)));
  await expect(answer).not.toHaveAttribute('data-result-partial');
  await expect(further).toBeHidden();
});

test('a plan can be chosen before it is searched', async ({ page }) => {
  const last = plans.at(-1) ?? '';
  await page.goto('search/?q=科普');
  const choice = page.locator(`[data-facet="plan"] li:has(input[value="${last}"])`);
  await expect(choice.locator('[data-count]')).toHaveText('');
  await choice.locator('input').check();
  const answer = page.locator('[data-answer]');
  await expect(answer).toHaveAttribute('data-result-count', String(containing('科普', [last])));
  await expect(answer).not.toHaveAttribute('data-result-partial');
});

test('opens one bundle only for what stands in one only', async ({ page }) => {
  const opened = new Set<string>();
  page.on('request', (request) => {
    const bundle = /pagefind\/([0-9]+)\/.*meta$/.exec(request.url())?.[1];
    if (bundle !== undefined) opened.add(bundle);
  });
  await page.goto('search/?q=鹤壁');
  const answer = page.locator('[data-answer]');
  await expect(answer).toHaveAttribute('data-result-count', String(containing('鹤壁', plans)));
  await expect(answer).not.toHaveAttribute('data-result-partial');
  expect([...opened]).toEqual(['2']);
});
