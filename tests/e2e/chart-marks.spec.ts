/** The picture of whole plans: on one screen, by key, by pointer and by finger. */
import { expect, test } from '@playwright/test';
import { sizeOf } from './target-size.ts';
import { atLeastOne } from '../at-least-one.ts';

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 800 },
];

for (const viewport of atLeastOne(SCREENS))
  for (const home of ['/', '/en/'])
    test(`finding and picture are on the first screen of ${home} at ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(home);
      const title = await page.locator('.HomeHero h1').boundingBox();
      expect(title?.y).toBeGreaterThan(0);
      const drawing = await page.locator('.HomeHero .PlanBars').boundingBox();
      expect((drawing?.y ?? 0) + (drawing?.height ?? Infinity)).toBeLessThanOrEqual(
        viewport.height,
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(viewport.width);
    });

test('the bars of a part are one tab stop, along which arrow keys lead', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const band = page.locator('.large [data-plan="mengjin"] [data-marks][data-part="youth"]');
  const bars = band.locator('a:not(:has(.chart-hit))');
  await expect(band.locator('[tabindex="0"]')).toHaveCount(1);
  await bars.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(bars.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(bars.last()).toBeFocused();
  await expect(band.locator('[tabindex="0"]')).toHaveCount(1);
  const tip = page.locator('.ChartTip');
  await expect(tip).toContainText('青少年');
  await expect(tip.locator('[lang="zh-CN"]')).not.toBeEmpty();
  await expect(bars.last()).toHaveAttribute('aria-describedby', 'chart-tip');
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(bars.last()).not.toHaveAttribute('aria-describedby');
  // Home leads along the part, not up the page; keys with Shift and Ctrl are the browser’s.
  await page.keyboard.press('Shift+Home');
  await expect(bars.last()).toBeFocused();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', /#mengjin-farmers/);
});

test('a tip can be hovered, is a link, and goes when the pointer leaves', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const bar = page.locator('.large [data-quota="mengjin-youth-3-3-q1"]');
  const tip = page.locator('.ChartTip');
  await bar.hover();
  await expect(tip).toContainText('300人次');
  // Slowly over what lies between them.
  await page.mouse.move(5, 5);
  await page.waitForTimeout(100);
  await expect(tip).toBeVisible();
  await tip.hover();
  await page.waitForTimeout(400);
  await expect(tip).toBeVisible();
  await expect(tip.locator('a')).toHaveAttribute('href', /\/plans\/mengjin\/#mengjin-youth-3-3$/);
  await page.mouse.move(5, 5);
  await expect(tip).toBeHidden();
});

test('a tip stays while it is pressed, and goes when the focus leaves its mark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const tip = page.locator('.ChartTip');
  const bar = page.locator('.large a[href$="#mengjin-youth-1-1"]');
  await bar.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(tip).toBeVisible();
  await tip.hover();
  await page.mouse.down();
  await expect(bar).toBeFocused();
  await expect(tip).toBeVisible();
  // Let go elsewhere: the press leads nowhere.
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await bar.focus();
  await page.keyboard.press('ArrowDown');
  await expect(tip).toBeVisible();
  await page.evaluate(() => document.querySelector<HTMLElement>('h1 a')?.focus());
  await expect(tip).toBeHidden();
});

test('Chinese in a tip of an English page says that it is Chinese', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/indicators/citizens-literate-share/');
  await page.locator('[data-tip][data-quota="mengjin-overview-3-1-q1"]:visible').first().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  const tip = page.locator('.ChartTip');
  await expect(tip.locator('[lang="zh-CN"]').first()).toContainText('2025年');
  const unmarked = await tip.evaluate((element) => {
    for (const each of element.querySelectorAll('[lang="zh-CN"]')) each.remove();
    return element.textContent;
  });
  expect(unmarked).toMatch(/more than|at least|%/);
  expect(unmarked).not.toMatch(/\p{Script=Han}/u);
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a first touch says what it is, a second one leads there', async ({ page }) => {
    await page.goto('/');
    const bar = page.locator('.small a[href*="#hebi-implementation-"]').first();
    const tip = page.locator('.ChartTip');
    await bar.tap();
    await expect(tip).toContainText('组织实施 第1条');
    await expect(tip.locator('[lang="zh-CN"]')).not.toBeEmpty();
    const box = await tip.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(360);
    expect((await sizeOf(tip.locator('a'))).height).toBeGreaterThanOrEqual(24);
    await expect(page).toHaveURL(/\/$/);
    await bar.tap();
    await expect(page).toHaveURL(/\/plans\/hebi\/#hebi-implementation-1-1$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every bar is a link by itself', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    await page.locator('.large [data-plan="hebi"] a[href*="#hebi-talent-"]').first().click();
    await expect(page).toHaveURL(/\/plans\/hebi\/#hebi-talent/);
  });
});
