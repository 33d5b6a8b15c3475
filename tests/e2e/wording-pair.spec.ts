import { expect, test, type Page } from '@playwright/test';

/** A run that stands in another part of each plan, found by its words: read from the two texts. */
const PAGE = './wording/mengjin-hebi/';

/** Where the marked words of both columns are, as shares of the height of the window. */
async function activePlaces(page: Page) {
  return page.locator('.PairColumn').evaluateAll((columns) =>
    columns.map((column) => {
      const mark = column.querySelector('[data-active]')?.getBoundingClientRect();
      const frame = column.getBoundingClientRect();
      const isIn = mark && mark.top >= frame.top && mark.top < Math.min(frame.bottom, innerHeight);
      return isIn ? Math.round(mark.top) : undefined;
    }),
  );
}

test('an address of a run marks both places and brings both into view', async ({ page }) => {
  await page.goto(PAGE);
  const run = await page.locator('.PairStrip a[data-moved]').first().getAttribute('href');
  await page.goto('./about/');
  await page.goto(PAGE + (run ?? ''));
  await expect(page.locator('.PairBar .count')).toContainText(/第\d+处，共99处/);
  await expect.poll(() => activePlaces(page)).toEqual([expect.any(Number), expect.any(Number)]);
});

test('a press marks the other place beside it, a second goes there, Escape leaves', async ({
  page,
}) => {
  await page.goto(PAGE);
  const link = page.locator('.PairColumn[data-plan="mengjin"] a.SharedPiece:not([data-formula])');
  await link.nth(12).focus();
  await page.keyboard.press('Enter');
  const [own = 0, other = 999] = await activePlaces(page);
  expect(Math.abs(own - other)).toBeLessThan(40);
  await expect(link.nth(12)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-plan="hebi"] .SharedPiece:focus')).toHaveAttribute(
    'data-active',
    '',
  );
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-active]')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
});

test('j and k go from run to run, and are heard in their own words', async ({ page }) => {
  await page.goto(PAGE);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page.locator('.PairBar .count')).toContainText('第1处，共99处');
  await expect(page.locator('a.SharedPiece:focus')).toContainText('与鹤壁市（地级市）相同，共');
});

test('on a phone the words of the other plan stand under those of the first', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(PAGE);
  await page.locator('.PairColumn[data-plan="mengjin"] a.SharedPiece').nth(12).click();
  await expect(page.locator('.PairOther')).toBeVisible();
  await expect(page.locator('.PairOther [data-active]').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('a shared run leads to the same words in the other plan', async ({ page }) => {
    await page.goto(PAGE);
    await page.locator('.PairColumn[data-plan="mengjin"] a.SharedPiece').nth(12).click();
    await expect(page.locator('[data-plan="hebi"] .SharedPiece:target')).toBeInViewport();
  });
  test('the address the other way round leads on', async ({ page }) => {
    await page.goto('./wording/hebi-mengjin/');
    await expect(page).toHaveURL(/\/wording\/mengjin-hebi\/$/);
  });
});
