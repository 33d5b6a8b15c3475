/**
 * What other sites hang on a link changes nothing, and no page is blank while it looks for what its
 * address asks. Playwright’s own waiting would hide a page that stays empty for seconds, so each frame
 * is asked.
 */
import { expect, test as fresh, type Page } from '@playwright/test';
import { KIND_ADDRESSES } from '#scripts/browser/page-kinds.ts';
import { atLeastOne } from '../at-least-one.ts';
import { test as base } from './one-page.ts';

const FOREIGN = 'from=timeline&isappinstalled=0&utm_source=x&hl=科普&plan[]=%FF';
/** Their wording comes when the window is wide, and says how alike the cells are. */
const COMPARISON = /\/(?:groups|projects)\/.|\/(?:goals|implementation)\//;
const PLAIN = KIND_ADDRESSES.filter((address) => !address.includes('?'));

/** Pages with a question that they answer; where its words stand, and the line that says more. */
const ASKING = [
  {
    address: 'groups/youth/?plans=hebi,mengjin',
    question: '.Waiting',
    says: '鹤壁市',
  },
  { address: 'en/groups/youth/?plans=hebi', question: '.Waiting', says: 'Hebi' },
  { address: 'quotas/?words=志愿者', question: '#quota-words', says: '志愿者' },
  { address: 'quotas/?unit=人次&part=youth', question: '.Waiting', says: '人次' },
  { address: 'en/quotas/?words=志愿者', question: '#quota-words', says: '志愿者' },
  { address: 'quotas/near-misses/?words=力争', question: '#near-miss-words', says: '力争' },
  { address: 'search/?q=志愿者', question: '.SearchPage [name="q"]', says: '志愿者' },
  { address: 'en/search/?q=志愿者', question: '.SearchPage [name="q"]', says: '志愿者' },
];
const LOOKING = /正在查找|Looking|Searching/;
const LEFT_OUT = /未能按网址|could not be applied|载入失败|did not load/;

const test = base.extend({
  page: async ({ page }, use) => {
    const script = await page.addInitScript(watchMain);
    await use(page);
    await script.dispose();
  },
});

for (const path of atLeastOne(PLAIN))
  test(`${path} is seen at once with a foreign query, and stays as it is`, async ({ page }) => {
    await page.goto(path, { waitUntil: COMPARISON.test(path) ? 'networkidle' : 'load' });
    const before = await readMain(page);
    await page.goto(`${path}?${FOREIGN}`);
    expect(await emptyTime(page)).toBe(0);
    await expect.poll(() => readMain(page)).toBe(before);
  });

test('a result of the search is seen at once', async ({ page }) => {
  await page.goto('search/?q=志愿者');
  const hit = page.locator('.SearchPage [data-results] li[data-clause] a').first();
  await hit.click();
  await page.waitForURL(/\/plans\/[^/]+\/(?:\?[^#]*)?#/);
  expect(await emptyTime(page)).toBe(0);
});

for (const { address, question, says } of atLeastOne(ASKING))
  test(`${address} shows its frame and question while its script is on the way`, async ({
    page,
  }) => {
    const hold = Promise.withResolvers<undefined>();
    await page.route('**/_astro/*.js', async (route) => {
      await hold.promise;
      await route.continue().catch(() => undefined);
    });
    await page.goto(address, { waitUntil: 'commit' });
    expect(await emptyTime(page)).toBe(0);
    await expect(page.locator('main h1')).toBeVisible();
    const asked = page.locator(question);
    await expect(asked).toBeVisible();
    await expect.poll(() => wordsOf(page, question)).toContain(says);
    const line = page.locator('.Waiting, .SearchPage [data-waiting]').filter({ visible: true });
    await expect(line).toBeVisible();
    await expect(line).toHaveText(LOOKING);
    hold.resolve(undefined);
    await expect(page.locator('html')).not.toHaveAttribute('data-answering');
    await expect(page.getByText(LOOKING).filter({ visible: true })).toHaveCount(0);
  });

for (const { address } of atLeastOne(ASKING))
  test(`${address} shows itself whole, and says so, where its script does not come`, async ({
    page,
  }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(address);
    expect(await emptyTime(page)).toBe(0);
    await expect(page.locator('html')).not.toHaveAttribute('data-answering');
    await expect(page.locator('[data-unanswered]')).toHaveText(LEFT_OUT);
    await expect(page.locator('.Footer')).toBeVisible();
  });

const LONG_QUESTIONS = [
  [`groups/youth/?plans=${'hebi,'.repeat(300)}`, /^鹤壁市$/],
  [`groups/youth/?q=${'科'.repeat(1500)}`, /^科{100}…$/],
  [`quotas/?part=${'nobody,'.repeat(300)}`, /^nobody$/],
] as const;

for (const [address, shown] of atLeastOne(LONG_QUESTIONS))
  fresh(`${address.slice(0, 30)} and so on shows a short question`, async ({ page }) => {
    await page.route('**/_astro/*.js', () => undefined);
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('[data-question]').first()).toHaveText(shown);
  });

// A clock stays with its page.
fresh('a script that never answers is not waited for', async ({ page }) => {
  await page.clock.install();
  await page.route('**/_astro/*.js', () => undefined);
  await page.goto('quotas/?unit=人次', { waitUntil: 'commit' });
  await expect(page.locator('.Waiting')).toHaveText(LOOKING);
  await page.clock.runFor(11_000);
  await expect(page.locator('.QuotaTable')).toBeVisible();
  await expect(page.locator('[data-unanswered]')).toHaveText(LEFT_OUT);
});

interface Watched {
  /** Milliseconds from the first frame with `main` to the first in which it is seen. */
  empty: number | undefined;
}

function watchMain(): void {
  const watched: Watched = { empty: undefined };
  Object.assign(window, { watched });
  let start: number | undefined;
  const look = (now: number) => {
    const main = document.querySelector('main h1');
    if (main) start ??= now;
    if (main?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      watched.empty = now - (start ?? now);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function emptyTime(page: Page): Promise<number> {
  const empty = () => (window as unknown as { watched: Watched }).watched.empty ?? -1;
  await page.waitForFunction(
    () => (window as unknown as { watched: Watched }).watched.empty !== undefined,
  );
  return page.evaluate(empty);
}

/** What a reader sees of the page. */
function readMain(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

function wordsOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    return found instanceof HTMLInputElement ? found.value : (found?.innerText ?? '');
  }, selector);
}
