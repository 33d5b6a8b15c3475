import { expect } from '@playwright/test';
import { test } from './one-page.ts';

test('leads from an exclusion to the topic that takes the case, and from an example to its clause', async ({
  page,
}) => {
  await page.goto('/codebook/youth/');
  await page.locator('#youth-spirit .TopicLink').first().click();
  await expect(page.locator('.TopicEntry:target')).toBeInViewport();
  await page.locator('.TopicEntry .example a').first().click();
  await expect(page.locator('[data-clause]:target')).toBeInViewport();
});
