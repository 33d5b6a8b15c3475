/** Nothing moves under the reader's eyes while a page loads, with a question in its address or without. */
import { expect, type Page } from '@playwright/test';
import { test } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

/** What a page shows once its script is done. */
const PAGES = [
  { address: 'groups/elderly/#table', done: '.TopicTable[data-ready]' },
  {
    address: 'groups/elderly/?plans=hebi,mengjin&base=hebi#table',
    done: '.TopicTable[data-ready]',
  },
  {
    address: 'en/groups/elderly/?plans=hebi,mengjin&base=hebi#table',
    done: '.TopicTable[data-ready]',
  },
  { address: 'quotas/?unit=人次', done: '.QuotaTable[data-flat]' },
  { address: 'quotas/near-misses/?plan=hebi', done: '[data-result-count]' },
  { address: 'search/?q=志愿者', done: '[data-result-count]' },
  { address: 'en/search/?q=人次>=1000', done: '[data-result-count]' },
];

for (const { address, done } of atLeastOne(PAGES))
  test(`nothing moves while ${address} loads`, async ({ page }) => {
    const script = await page.addInitScript(observeShifts);
    for (const width of [1440, 768, 360]) {
      await page.goto('about:blank');
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await expect(page.locator(done)).toBeAttached();
      await expect(page.locator('html')).not.toHaveAttribute('data-answering');
      expect(await readShifts(page), `at ${width} px`).toEqual([]);
    }
    await script.dispose();
  });

function observeShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(({ node }) => (node as Element | undefined)?.className ?? '?');
      shifts.push(`${value.toFixed(4)} ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** @returns size and moved elements of each shift, once the page has nothing more to do and drew it */
function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestIdleCallback(done));
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return (window as unknown as { shifts: string[] }).shifts;
  });
}
