/** What the button that shares hands on: to the sheet of a phone, else to the clipboard. */
import { expect, test, type Page } from '@playwright/test';
import { atLeastOne } from '../at-least-one.ts';
import { findFaults } from './axe.ts';

/** Read from the text and from the origin file of the plan. */
const PLACE = '/quotas/hebi-talent-3-5-q1/';
const TITLE = '鹤壁市（地级市）：发展科技志愿者，4000人';
const LINES = [
  `${TITLE}（目标，不是结果）`,
  '原句：到2025年,发展科技志愿者4000人。',
  '出处：鹤壁市人民政府办公室. 鹤壁市全民科学素质行动规划纲要实施方案(2022—2025年)（地级市）: 鹤政办[2022]25号[Z]. 2022-05-26',
];

/** A sheet that takes what it is given, or that does not open. */
async function bringSheet(page: Page, opens: boolean) {
  await page.addInitScript((opening) => {
    const share = (data: ShareData) => {
      document.documentElement.dataset['shared'] = JSON.stringify(data);
      return opening ? Promise.resolve() : Promise.reject(new TypeError('no sheet'));
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  }, opens);
}

const sharedOn = (page: Page) => page.locator('html').getAttribute('data-shared');

test('where a mouse points, it copies sentence, number, citation and address', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await bringSheet(page, true);
  await page.goto(PLACE);
  await page.locator('.ShareButton button').click();
  await expect(page.locator('.ShareButton [role="status"]')).toHaveText(/^已复制/u);
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines.slice(0, 3)).toEqual(LINES);
  expect(lines[3]).toMatch(/^全民科学素质行动方案对照，数据版本\d/u);
  expect(lines.slice(4)).toEqual([new URL(PLACE, baseURL).href]);
  expect(await sharedOn(page)).toBeNull();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('it opens the sheet with title, text and address', async ({ page, baseURL }) => {
    await bringSheet(page, true);
    await page.goto(PLACE);
    await page.locator('.ShareButton button').tap();
    await expect(page.locator('html')).toHaveAttribute('data-shared', /./u);
    const { title, text, url } = JSON.parse((await sharedOn(page)) ?? '{}') as ShareData;
    expect(title).toBe(TITLE);
    expect(text?.split('\n').slice(0, 3)).toEqual(LINES);
    expect(url).toBe(new URL(PLACE, baseURL).href);
    await expect(page.locator('.ShareButton [role="status"]')).toBeEmpty();
  });

  test('it copies where the sheet does not open', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await bringSheet(page, false);
    await page.goto(PLACE);
    await page.locator('.ShareButton button').tap();
    await expect(page.locator('.ShareButton [role="status"]')).toHaveText(/^已复制/u);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(LINES[0]);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that would do nothing', async ({ page }) => {
    await page.goto(PLACE);
    await expect(page.locator('.ShareButton')).toBeHidden();
  });
});

test.describe('a page to embed', () => {
  const EMBEDS = [
    '/embed/charts/plan-bars/',
    '/embed/charts/weight-text/',
    '/en/embed/charts/silence-map-youth/',
    '/embed/quotas/qingtongxia-farmers-1-1-q1/',
  ];

  for (const address of atLeastOne(EMBEDS))
    test(`${address} fits a column of 300 px, and axe finds nothing`, async ({ page }) => {
      await page.setViewportSize({ width: 300, height: 600 });
      await page.goto(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(300);
      expect(await findFaults(page)).toEqual([]);
    });
});

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('no page to embed is kept among those that were read', async ({ page }) => {
    await page.goto('/about/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    const isKept = (path: string) =>
      page.evaluate(async (name) => Boolean(await caches.match(location.origin + name)), path);
    await page.goto('/embed/quotas/hebi-talent-3-5-q1/');
    await page.goto('/search/');
    await expect.poll(() => isKept('/search/')).toBe(true);
    expect(await isKept('/embed/quotas/hebi-talent-3-5-q1/')).toBe(false);
  });
});
