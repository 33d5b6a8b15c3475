import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Clause } from '#src/schemas/corpus.ts';
import { test } from './one-page.ts';

test('shows the way to the file at the clause that an address names', async ({ page }) => {
  const [clause] = JSON.parse(readFileSync('dist/data/clauses.json', 'utf8')) as Clause[];
  if (!clause) throw new Error('clauses.json is empty');
  await page.goto(`/plans/${clause.plan}/#${clause.id}`);
  const link = page.locator(`[id="${clause.id}"] + .anchor + .source`);
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.locator(`[id="${clause.id}"]`)).toBeInViewport();
});
