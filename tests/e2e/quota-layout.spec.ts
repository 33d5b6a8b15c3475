/** How the table of all numbers is laid out: on phones, on paper, without script, sentence by sentence. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { Quota } from '#src/schemas/numbers.ts';
import { test, testStill } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

const quotas = z.array(Quota).parse(JSON.parse(readFileSync('public/data/quotas.json', 'utf8')));
const sentences = Map.groupBy(quotas, ({ clause }) => clause);
const several = [...sentences.values()].filter((of) => of.length > 1);

const HEADS = ['方案', '数值', '统计对象', '频次与范围', '期限', '原句'];

for (const viewport of [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
])
  test(`the first number stands in the first screen of ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/quotas/');
    await expect(page.locator('.QuotaRow .value').first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.QuotaFilters :is(input, summary, button):visible')).toHaveCount(4);
  });

/** Words that stand before each cell of a row, and the names of the heads for those who listen. */
async function namesOf(page: Page) {
  const shown = page.locator('.QuotaTable').getByRole('columnheader');
  const heads = (await shown.allInnerTexts()).map((head) => head.trim());
  const cells = await page
    .locator('.QuotaRow > *')
    .evaluateAll((all) =>
      all
        .filter((cell) => cell.textContent.trim() !== '')
        .map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '')),
    );
  return { heads, cells };
}

test('on phones every cell has the name of its column, and no head is empty', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/quotas/');
  const { heads, cells } = await namesOf(page);
  expect(heads).toEqual(HEADS);
  expect(new Set(cells)).toEqual(new Set(HEADS));
  await page.goto('/quotas/?sort=value');
  await expect(page.locator('.QuotaTable[data-flat]')).toBeVisible();
  expect(new Set((await namesOf(page)).cells)).toEqual(new Set(HEADS));
  // What sorts has no place without columns.
  await page.locator('.QuotaTable thead button').first().focus();
  await expect(page.locator('.QuotaTable thead button:focus')).toHaveCount(0);
});

test('on paper the heads have their names, and no sentence is parted from its numbers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto('/quotas/');
  await expect(page.locator('.QuotaTable thead button')).toHaveCount(HEADS.length);
  await page.emulateMedia({ media: 'print' });
  const heads = page.locator('.QuotaTable thead th');
  expect(await heads.allInnerTexts()).toEqual(HEADS);
  await expect(heads.first()).toBeVisible();
  // The head of the next sheet would be empty of what is a button.
  await expect(heads.locator('button').first()).toHaveCSS('display', 'contents');
  await expect(page.locator('.QuotaTable thead')).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('.SentenceRows').first()).toHaveCSS('break-inside', 'avoid');
  await expect(page.locator('.QuotaTable .part').first()).toHaveCSS('break-after', 'avoid');
});

test('a sentence is printed once, beside all of its numbers', async ({ page }) => {
  await page.goto('/quotas/');
  await expect(page.locator('.SentenceRows .sentence')).toHaveCount(sentences.size);
  for (const of of atLeastOne(several)) {
    const group = page.locator(`.SentenceRows:has([data-clause="${of[0]?.clause}"])`);
    await expect(group).toHaveCount(1);
    await expect(group.locator('.QuotaRow')).toHaveCount(of.length);
    await expect(group.locator('.sentence')).toHaveAttribute('rowspan', String(of.length));
    const marked = await group
      .locator('.sentence mark')
      .evaluateAll((all) => all.map((mark) => mark.dataset['quota']));
    expect(marked.toSorted()).toEqual(of.map(({ id }) => id).toSorted());
  }
});

test('rows that a filter or an order parts keep their sentence, the others share it', async ({
  page,
}) => {
  await page.goto('/quotas/?sort=plan');
  await expect(page.locator('.QuotaTable[data-flat]')).toBeVisible();
  await expect(page.locator('.SentenceRows .sentence')).toHaveCount(sentences.size);
  const mixed = several.find((of) => new Set(of.map(({ unit }) => unit)).size > 1);
  const unit = mixed?.[0]?.unit ?? '';
  const kept = quotas.filter((quota) => quota.unit === unit);
  await page.goto(`/quotas/?unit=${encodeURIComponent(unit)}`);
  await expect(page.locator('.QuotaRow')).toHaveCount(kept.length);
  const clauses = new Set(kept.map(({ clause }) => clause));
  await expect(page.locator('.SentenceRows .sentence')).toHaveCount(clauses.size);
  // Numbers of the sentence that are not among the rows are marked as others.
  const row = page.locator(`.QuotaRow[data-quota="${mixed?.[0]?.id}"]`);
  await expect(row.locator(`mark[data-quota="${mixed?.[0]?.id}"]`)).not.toHaveAttribute(
    'data-other',
  );
  const others = (mixed ?? []).filter((quota) => quota.unit !== unit);
  await expect(row.locator('mark[data-other]')).toHaveCount(others.length);
});

test('the filters that are folded open where the address sets one of them', async ({ page }) => {
  await page.goto('/quotas/?plan=hebi');
  await expect(page.locator('.QuotaTable[data-flat]')).toBeVisible();
  await expect(page.locator('.QuotaFilters .more')).not.toHaveAttribute('open');
  await page.goto('/quotas/?unit=%25');
  await expect(page.locator('.QuotaFilters .more')).toHaveAttribute('open');
  await expect(page.locator('.QuotaFilters input[name="unit"][value="%"]')).toBeChecked();
});

test('a number of the table is underlined as links are', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [path, selector] of [
      ['/quotas/', '.QuotaRow .value'],
      ['/quotas/density/', '.QuotaGrid .value'],
    ] as const) {
      await page.goto(path);
      const number = page.locator(selector).first();
      await expect(number).toHaveCSS('text-decoration-line', 'underline');
      const [line, ground] = await number.evaluate((link) => [
        getComputedStyle(link).textDecorationColor,
        getComputedStyle(document.documentElement).backgroundColor,
      ]);
      expect(line).not.toBe(ground);
      expect(line).not.toContain('rgba(0, 0, 0, 0)');
    }
  }
});

test.describe('without JavaScript', () => {
  testStill(
    'all numbers are there, by sentence, with the names of their columns',
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('/quotas/');
      await expect(page.locator('.QuotaRow')).toHaveCount(quotas.length);
      await expect(page.locator('.SentenceRows .sentence')).toHaveCount(sentences.size);
      const { heads, cells } = await namesOf(page);
      expect(heads).toEqual(HEADS);
      expect(new Set(cells)).toEqual(new Set(HEADS));
    },
  );
});
