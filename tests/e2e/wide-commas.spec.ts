/** Half-width commas of a file stand as wide as others, and are copied as the file has them. */
import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { z } from 'zod';
import { test } from './one-page.ts';

const clauses = z
  .array(z.looseObject({ id: z.string(), text: z.string() }))
  .parse(JSON.parse(readFileSync('public/data/clauses.json', 'utf8')));
const clause = clauses.find(({ id }) => id === 'hebi-youth-1-2') ?? { id: '', text: '' };
const sentence = clauses.find(
  ({ id, text }) => id.startsWith('hebi-talent') && /,.*4000/.test(text),
);

/** Width of the first such comma, in signs of its text. */
const widthOf = (comma: Locator) =>
  comma.first().evaluate((span) => {
    const size = parseFloat(getComputedStyle(span).fontSize);
    return span.getBoundingClientRect().width / size;
  });

/** What a reader copies who selects an element. */
const copyOf = (words: Locator) =>
  words.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });

test('on a reading page', async ({ page }) => {
  await page.goto('/plans/hebi/');
  // Even lines give every sign some room of their own.
  const words = page.locator(`[id="${clause.id}"]`);
  await words.evaluate(({ style }) => {
    style.display = 'block';
    style.textAlign = 'start';
  });
  const width = await widthOf(words.locator('.wide'));
  expect(width).toBeGreaterThan(0.9);
  expect(width).toBeLessThan(1.1);
  expect(clause.text).toContain(',');
  expect(await words.textContent()).toBe(clause.text);
  expect(await copyOf(words)).toBe(clause.text);
});

test('in a comparison, also where it is found', async ({ page }) => {
  await page.goto('/groups/youth/');
  const words = page.locator(`.TopicClause[data-clause="${clause.id}"] .TopicClause-text`).first();
  await expect(words.locator('.wide')).not.toHaveCount(0);
  expect((await words.textContent())?.trim()).toBe(clause.text);
});

test('in the sentence of a target, and in what a search finds', async ({ page }) => {
  await page.goto('/quotas/?plan=hebi');
  await expect(page.locator('.QuotaTable[data-flat]')).toBeVisible();
  const words = page.locator(`.QuotaRow[data-clause="${sentence?.id}"] .ClauseText`);
  expect((await words.textContent())?.trim()).toBe(sentence?.text);
  await expect(words.locator('.wide')).not.toHaveCount(0);
  await page.goto(`/search/?q=${encodeURIComponent('科学家精神进校园活动')}`);
  const found = page.locator(`[data-results] [data-clause="${clause.id}"] [data-sentence]`);
  await expect(found.locator('.wide')).not.toHaveCount(0);
  expect(await copyOf(found)).toBe(clause.text);
});
