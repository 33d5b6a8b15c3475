/** Places whose names are longer than those of the five: a county of four peoples has 15 signs. */
import { expect } from '@playwright/test';
import { test } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

const NAMES = {
  '': '双江拉祜族佤族布朗族傣族自治县',
  'en/': 'Shuangjiang Lahu, Va, Blang and Dai Autonomous County',
};
const PAGES = [
  '',
  'plans/',
  'groups/',
  'groups/youth/',
  'projects/talent/',
  'implementation/',
  'quotas/',
];

for (const [folder, name] of atLeastOne(Object.entries(NAMES)))
  for (const path of atLeastOne(PAGES))
    test(`/${folder}${path} has room for ${name} on a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(folder + path);
      const named = page.locator(
        'main :is(.PlanName .name, .PlanName a, .TopicCell-plan, .TopicFindings dt)',
      );
      const places = await named.evaluateAll((all, words) => {
        for (const place of all) if (place.childElementCount === 0) place.textContent = words;
        return all.length;
      }, name);
      expect(places).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
