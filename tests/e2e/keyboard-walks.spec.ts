/** What the three kinds of users come for, from the home page to the end, by the keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './one-page.ts';

/** More stops than any page has before its text. */
const MAX_STOPS = 120;

/** Tabs on until the focus is there, and sees to it that it can be seen at every stop on the way. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = await target.elementHandle();
  for (let stop = 0; stop < MAX_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    await expect.poll(() => findHiddenFocus(page), 'something covers the focus').toBe('');
    if (await page.evaluate((goal) => document.activeElement === goal, wanted)) return;
  }
  throw new Error(`the focus does not come to ${String(target)} in ${MAX_STOPS} stops`);
}

/** @returns the focused element if something else is drawn over its middle; else nothing */
function findHiddenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const { left, top, width, height } = focused.getBoundingClientRect();
    const front = document.elementFromPoint(left + width / 2, top + height / 2);
    // The bars of a part lie on the link of the part, and are framed with it.
    const band = focused.matches('[data-mark]') ? focused.closest('[data-marks]') : null;
    const seen =
      !front || focused.contains(front) || front.contains(focused) || band?.contains(front);
    return seen ? '' : focused.outerHTML.slice(0, 120);
  });
}

test('a researcher compares what plans say of the elderly with one of them', async ({ page }) => {
  await page.goto('');
  await tabTo(
    page,
    page.getByRole('main').getByRole('link', { name: '老年人', exact: true }).first(),
  );
  await page.keyboard.press('Enter');
  const table = page.locator('.TopicTable');
  await expect(table).toHaveAttribute('data-ready', '');
  await expect(table.locator('thead th[data-is-base]')).toHaveAttribute('data-plan', 'mengjin');
  await tabTo(page, page.locator('[data-control="base"]'));
  await page.keyboard.press('ArrowDown');
  await expect(table.locator('thead th[data-is-base]')).toHaveAttribute('data-plan', 'taishan');
  await expect(page).toHaveURL(/base=taishan/);
  await tabTo(page, table.locator('tbody a').first());
  await page.keyboard.press('j');
  await expect(table.locator('tbody tr').nth(1).locator('th')).toBeFocused();
});

test('a journalist finds a number and its place in the text', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('人次>=5000');
  await page.keyboard.press('Enter');
  const place = page.locator('[data-quotas] tbody a').first();
  await expect(place).toBeVisible();
  await page.locator('h1').click();
  await tabTo(page, place);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/plans\/qingtongxia\/#qingtongxia-workers-2-3$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a reader opens a plan and goes to one of its parts', async ({ page }) => {
  await page.goto('');
  await tabTo(page, page.getByRole('main').getByRole('link', { name: '孟津区' }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/plans\/mengjin\/$/);
  await tabTo(page, page.locator('.Toc a[href="#mengjin-youth"]'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#mengjin-youth')).toBeInViewport();
});
