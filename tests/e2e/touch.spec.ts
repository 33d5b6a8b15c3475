/** Pages of each kind under a finger, on a phone: what is touched is large enough, and shows itself. */
import { expect, test } from '@playwright/test';
import { KIND_ADDRESSES } from '#scripts/browser/page-kinds.ts';
import { findTouchFaults, sizeOf } from './target-size.ts';
import { atLeastOne } from '../at-least-one.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const address of atLeastOne(KIND_ADDRESSES))
  test(`every target is large enough on ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('html')).not.toHaveAttribute('data-answering');
    const { targets, faults } = await findTouchFaults(page);
    expect(targets).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });

/** The first of its paragraph, so that its middle is its own. */
const CLAUSE = 'mengjin-youth-2-1';

test('a touched sentence offers its link, its place in the file and its comparison', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/plans/mengjin/');
  const clause = page.locator(`#${CLAUSE}`);
  const tools = page.locator('.SentenceTools');
  await expect(page.locator(`[href="#${CLAUSE}"]`)).toBeHidden();
  await expect(tools).toBeHidden();
  await clause.tap();
  await expect(clause).toHaveAttribute('data-touched', '');
  await expect(tools.getByRole('link', { name: '查看原文' })).toHaveAttribute(
    'href',
    new RegExp(`/plans/mengjin/source/#${CLAUSE}$`),
  );
  await expect(tools.getByRole('link', { name: '对照各地' })).toHaveAttribute(
    'href',
    /\/groups\/youth\/$/,
  );
  const button = tools.getByRole('button', { name: '复制链接' });
  expect((await sizeOf(button)).height).toBeGreaterThanOrEqual(44);
  await button.tap();
  const full = new URL(`/plans/mengjin/#${CLAUSE}`, baseURL).href;
  await expect(page.getByRole('status')).toHaveText('链接已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(full);
  await expect(page.locator(':target')).toHaveId(CLAUSE);
  await expect(tools).toBeHidden();
});

test('a heading can be touched as well, and a second touch takes the offer away', async ({
  page,
}) => {
  await page.goto('/en/plans/mengjin/');
  const heading = page.locator('#mengjin-youth .heading');
  const tools = page.locator('.SentenceTools');
  await heading.tap();
  await expect(tools.getByRole('link', { name: 'Source' })).toHaveAttribute(
    'href',
    /\/source\/#mengjin-youth$/,
  );
  await heading.tap();
  await expect(tools).toBeHidden();
});

test('shown by choice, the links of sentences are as large as a finger', async ({ page }) => {
  await page.goto('/plans/mengjin/');
  await page.locator('.ReadingTools > summary').tap();
  await page.getByRole('radio', { name: '显示' }).tap();
  const link = page.locator(`.anchor[href="#${CLAUSE}"]`);
  await expect(link).toBeVisible();
  const { width, height } = await sizeOf(link);
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  expect((await findTouchFaults(page)).faults).toEqual([]);
});
