/**
 * What other sites hang on a link changes nothing, nor do the words of a search that led to a clause:
 * `main` is seen from the first frame in which it stands. Playwright’s own waiting would hide a page
 * that stays empty for seconds, so each frame is asked.
 */
import { expect, test, type Page } from '@playwright/test';
import { atLeastOne } from '../at-least-one.ts';

const FOREIGN = 'from=timeline&isappinstalled=0&hl=科普&plan[]=%FF';
const PATHS = ['', 'plans/hebi/', 'groups/youth/', 'quotas/', 'quotas/near-misses/', 'en/search/'];

test.beforeEach(({ page }) => page.addInitScript(watchMain));

for (const path of atLeastOne(PATHS))
  test(`/${path} is seen at once with a foreign query`, async ({ page }) => {
    await page.goto(`${path}?${FOREIGN}`);
    expect(await emptyTime(page)).toBe(0);
  });

test('a result of the search is seen at once', async ({ page }) => {
  await page.goto('search/?q=志愿者');
  const hit = page.locator('.SearchPage [data-results] li[data-clause] a').first();
  await hit.click();
  await page.waitForURL(/\/plans\/[^/]+\/(?:\?[^#]*)?#/);
  expect(await emptyTime(page)).toBe(0);
});

test('the search page shows its frame while it looks', async ({ page }) => {
  await page.goto('search/?q=志愿者');
  await expect(page.locator('[data-answer]')).toHaveAttribute('data-result-count', /./);
  expect(await emptyTime(page)).toBe(0);
});

test('a question that a page answers holds it back until it is answered', async ({ page }) => {
  await page.route('**/*.js', (route) =>
    route.request().url().includes('before-paint') ? route.continue() : route.abort(),
  );
  await page.goto('groups/youth/?base=hebi&from=timeline', { waitUntil: 'commit' });
  await expect(page.locator('main')).toBeHidden();
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
    const main = document.querySelector('main');
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
