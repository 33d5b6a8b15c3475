/** What the search page does in a browser, beyond its address (search-address.spec.ts). */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Clause } from '#src/schemas/corpus.ts';
import { test, testStill } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

const clauses = JSON.parse(readFileSync('dist/data/clauses.json', 'utf8')) as Clause[];

const box = (page: Page) => page.locator('.SearchPage input[name="q"]');
const answer = (page: Page) => page.locator('.SearchPage [data-answer]');
const hits = (page: Page) => page.locator('.SearchPage li[data-clause]');

function containing(...words: string[]): Clause[] {
  return clauses.filter(({ text }) => words.every((word) => text.includes(word)));
}

async function open(page: Page, query: string): Promise<void> {
  await page.goto(query === '' ? 'search/' : `search/?q=${encodeURIComponent(query)}`);
}

async function expectCount(page: Page, count: number): Promise<void> {
  await expect(answer(page)).toHaveAttribute('data-result-count', String(count));
}

test('lists the clauses in plan order when asked, every place marked', async ({ page }) => {
  await page.goto('search/?q=老年大学&sort=plan');
  const expected = containing('老年大学');
  await expect(hits(page)).toHaveCount(expected.length);
  const ids = await hits(page).evaluateAll((all) => all.map((hit) => hit.dataset.clause));
  expect(ids).toEqual(expected.map(({ id }) => id));
  const marks = await page.locator('.SearchPage li[data-clause] mark').allTextContents();
  const places = expected.flatMap(({ text }) => text.match(/老年大学/g) ?? []);
  expect(marks).toEqual(places);
  await expect(hits(page).first().locator('a')).toContainText(/^.+ › .+ › .+$/);
});

test('shows the rest of many hits on request', async ({ page }) => {
  await open(page, '科普');
  await expectCount(page, containing('科普').length);
  await expect(hits(page)).toHaveCount(15);
  await page.locator('.SearchPage [data-more]').click();
  await expect(hits(page)).toHaveCount(30);
});

test('shows what can be asked until something is', async ({ page }) => {
  await open(page, '');
  const examples = page.locator('.SearchExamples');
  await expect(examples).toBeVisible();
  await examples.locator('a[href*="?q="]').first().click();
  await expect(examples).toBeHidden();
  await expect(answer(page)).toHaveAttribute('data-result-count', /^[1-9]/);
});

testStill('questions are links without a script', async ({ page }) => {
  await open(page, '');
  await expect(page.locator('.SearchExamples a[href*="?"]').first()).toBeVisible();
});

test('takes several words as AND, and forgets them with the box', async ({ page }) => {
  await open(page, '');
  await box(page).fill('志愿者 队伍');
  await box(page).press('Enter');
  await expectCount(page, containing('志愿者', '队伍').length);
  await box(page).fill('');
  await expect(answer(page)).toBeEmpty();
  await expect(hits(page)).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has('q')).toBe(false);
});

test('names the plans that do not say it', async ({ page }) => {
  await open(page, '云溪');
  await expectCount(page, containing('云溪').length);
  const speaking = new Set(containing('云溪').map(({ plan }) => plan));
  const silent = new Set(clauses.map(({ plan }) => plan).filter((plan) => !speaking.has(plan)));
  await expect(page.locator('.SearchPage [data-silent]')).toHaveCount(silent.size);
});

test('makes no difference between width, spaces and punctuation', async ({ page }) => {
  const expected = clauses.filter(({ text }) => /[（(]2021[—-]2025年[）)]/.test(text));
  for (const query of ['（2021—2025年）', '"(2021-2025 年)"', '（２０２１－２０２５年）']) {
    await open(page, query);
    await expectCount(page, expected.length);
  }
});

test('waits for the end of composition', async ({ page }) => {
  await open(page, '');
  await box(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'zhi yuan';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    input.form?.requestSubmit();
  });
  await page.waitForTimeout(600);
  await expect(answer(page)).toBeEmpty();
  await box(page).evaluate((input: HTMLInputElement) => {
    input.value = '志愿';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await expectCount(page, containing('志愿').length);
});

test('answers any query in words, without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await open(page, '');
  const queries = [
    '<script>alert(1)</script>',
    '{query} $& $1 .*+?^${}()|[]\\',
    '，。！',
    '👍🏽👨‍👩‍👧',
    '科'.repeat(10_000),
    Array.from({ length: 5000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join(' '),
    'x'.repeat(999),
    '\u0007',
  ];
  for (const query of atLeastOne(queries)) {
    await box(page).fill(query);
    await box(page).press('Enter');
    await expect(answer(page)).toHaveText(/^(?!正在).+。/, { timeout: 15_000 });
    await box(page).fill('');
    await expect(answer(page)).toBeEmpty();
  }
  expect(errors).toEqual([]);
});

test('answers a lone surrogate in words', async ({ page }) => {
  await open(page, '');
  await box(page).evaluate((input: HTMLInputElement) => {
    input.value = '\uD800\u0007';
    input.form?.requestSubmit();
  });
  await expect(answer(page)).toHaveText('输入中没有可以检索的文字。');
});

test('says when the index does not load, and tries again', async ({ page }) => {
  await page.route('**/*.pf_meta', (route) => route.abort());
  await open(page, '志愿者');
  await expect(answer(page)).toContainText('检索载入失败');
  await page.unroute('**/*.pf_meta');
  await page.locator('.SearchPage button[type="submit"]').click();
  await expectCount(page, containing('志愿者').length);
});

test('loads the engine when somebody is about to search, not before', async ({ page }) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) engine.push(request.url());
  });
  await open(page, '');
  await page.waitForLoadState('networkidle');
  expect(engine).toEqual([]);
  await box(page).focus();
  await expect.poll(() => engine.some((url) => url.includes('/wasm'))).toBe(true);
  expect(engine.filter((url) => url.includes('/index/'))).toEqual([]);
  await box(page).fill('科技馆');
  await expectCount(page, containing('科技馆').length);
});

test.describe('without JavaScript', () => {
  testStill('points to the pages that work without it', async ({ page }) => {
    await open(page, '志愿者');
    for (const name of ['groups', 'projects', 'quotas', 'codebook'])
      await expect(page.locator(`.SearchPage a[href$="/${name}/"]`).first()).toBeVisible();
  });
});
