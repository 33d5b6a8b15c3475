/** What stays readable when the network goes away. */
import { expect, test, type Page } from '@playwright/test';
import { atLeastOne } from '../at-least-one.ts';

test.use({ serviceWorkers: 'allow' });

/**
 * Opens a page, and waits until the worker is at work and has kept the page, and the one on reading
 * without a network in its language.
 */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const offline = address.startsWith('/en/') ? '/en/offline/' : '/offline/';
  for (const path of [address, offline]) {
    const kept = () =>
      page.evaluate(async (name) => Boolean(await caches.match(location.origin + name)), path);
    await expect.poll(kept, `${path} is kept`).toBe(true);
  }
}

test('pages that were opened can be read again without a network', async ({ page, context }) => {
  await visit(page, '/plans/mengjin/');
  await visit(page, '/en/groups/elderly/');
  await context.setOffline(true);
  await page.goto('/plans/mengjin/#mengjin-youth-3-3');
  await page.reload();
  await expect(page.locator('#mengjin-youth-3-3')).toBeInViewport();
  const text = page.locator('#mengjin-youth .reading').first();
  await expect(text, 'it has its styles').toHaveCSS('text-align', 'justify');
  await expect(page.locator('.ReadingTools'), 'it has its scripts').toHaveAttribute(
    'data-ready',
    '',
  );
  await page.goto('/en/groups/elderly/?plans=hebi');
  await page.reload();
  await expect(page.locator('.TopicTable')).toBeVisible();
});

test('a plan that was read with its wording shaded can be read so again', async ({
  page,
  context,
}) => {
  await visit(page, '/plans/mengjin/');
  await visit(page, '/plans/hebi/');
  await page.getByLabel('标出相同文字').check();
  await expect(page.locator('.text .SharedWording').first()).toBeVisible();
  const kept = () =>
    page.evaluate(async () => Boolean(await caches.match('/pieces/wording/hebi.json')));
  await expect.poll(kept, 'what shades is kept').toBe(true);
  await context.setOffline(true);
  await page.goto('/plans/hebi/?wording=on');
  await expect(page.locator('.text .SharedWording').first()).toBeVisible();
  // Where else it stands was not asked for.
  await page.locator('.text .SharedWording').first().click();
  await expect(page.getByRole('dialog')).toContainText('载入失败');
});

test('an address that was not opened says so in the language of the page, and what can be read', async ({
  page,
  context,
}) => {
  await visit(page, '/plans/mengjin/');
  await visit(page, '/en/plans/hebi/');
  await context.setOffline(true);
  await page.goto('/quotas/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('离线阅读');
  const kept = page.locator('.OfflinePages').getByRole('link');
  await expect(kept).toHaveCount(1);
  await expect(kept).toHaveAttribute('href', '/plans/mengjin/');
  await expect(page.locator('[data-none]')).toBeHidden();
  const before = page.locator('[data-before] li', { hasText: '已存' });
  await expect(before, 'what is kept is marked').toHaveText(/孟津区/);
  await page.goto('/en/quotas/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading offline');
  await page.locator('.OfflinePages').getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/plans\/hebi\/$/);
  await expect(page.locator('h1')).toContainText('鹤壁市');
  await page.goto('/quotas/');
  await context.setOffline(false);
  await page.getByRole('button', { name: '重新连接' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全部指标');
});

const WITHOUT_STORE = {
  'that keeps nothing': () => {
    Reflect.deleteProperty(window, 'caches');
    Object.defineProperty(window, 'caches', { value: undefined });
  },
  'that does not say what it keeps': () => {
    CacheStorage.prototype.keys = () => Promise.reject(new DOMException('no', 'SecurityError'));
  },
  'that has no worker to ask for': () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
  },
};

for (const [browser, take] of atLeastOne(Object.entries(WITHOUT_STORE)))
  test(`a browser ${browser} shows the page on reading without a network, and no fault`, async ({
    page,
  }) => {
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await page.addInitScript(take);
    await page.goto('/offline/', { waitUntil: 'load' });
    // The worker is asked for when nothing else is to be done.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    await expect(page.locator('h1')).toHaveText('离线阅读');
    await expect(page.locator('.OfflinePages')).toBeHidden();
    expect(faults).toEqual([]);
  });

test('what the network answers wins over what was kept', async ({ page, context }) => {
  await visit(page, '/plans/mengjin/');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const old = new Response('<h1>old</h1>', { headers: { 'Content-Type': 'text/html' } });
      await cache.put(location.origin + location.pathname, old);
    }
  });
  await page.reload();
  await expect(page.locator('h1')).toContainText('孟津区');
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1'), 'the new page was kept').toContainText('孟津区');
});

test('what is kept at the first visit is of its language, and stays under 100 KB as sent', async ({
  page,
}) => {
  const sizes: number[] = [];
  await page.goto('/favicon.svg');
  const worker = '/service-worker.js?v=test';
  const files = await page.evaluate(async (address) => {
    await navigator.serviceWorker.register(address);
    await navigator.serviceWorker.ready;
    const cache = await caches.open('pages-test');
    return (await cache.keys()).map(({ url }) => url);
  }, worker);
  const pages = files.map((file) => new URL(file).pathname).filter((path) => path.endsWith('/'));
  expect(pages).toEqual(['/offline/']);
  for (const file of files) sizes.push(await packedSize(page, file));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
});

function packedSize(page: Page, address: string): Promise<number> {
  return page.evaluate(async (url) => {
    const { body } = await fetch(url);
    const packed = body?.pipeThrough(new CompressionStream('gzip'));
    return (await new Response(packed).arrayBuffer()).byteLength;
  }, address);
}
