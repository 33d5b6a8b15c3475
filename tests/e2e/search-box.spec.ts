/** The box of every page: shortcuts and the ARIA combobox pattern. */
import { expect, type Page } from '@playwright/test';
import { test, testStill } from './one-page.ts';

const box = (page: Page) => page.locator('.Header input[name="q"]');
const list = (page: Page) => page.locator('.Header [role="listbox"]');
const options = (page: Page) => list(page).locator('[role="option"]');

test.beforeEach(({ page }) => page.goto('plans/'));

test('/ and Ctrl K and ⌘ K open it; / in a box is a character', async ({ page }) => {
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    await page.locator('h1').click();
    await page.keyboard.press(keys);
    await expect(box(page)).toBeFocused();
    await box(page).blur();
  }
  await box(page).focus();
  await page.keyboard.type('a/b');
  await expect(box(page)).toHaveValue('a/b');
});

test('suggests while typing, of several kinds, and says how many', async ({ page }) => {
  await box(page).focus();
  await expect(box(page)).toHaveAttribute('role', 'combobox');
  await page.keyboard.insertText('志愿');
  await expect(options(page).first()).toBeVisible();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  const id = await list(page).getAttribute('id');
  await expect(box(page)).toHaveAttribute('aria-controls', id ?? '-');
  await expect(options(page).locator('.kind').first()).toHaveText('词');
  await expect(page.locator('.Header [aria-live]')).toContainText('条建议');
  await box(page).fill('教体局');
  await expect(options(page).first()).toContainText('教育和体育局');
  await box(page).fill('volunteers');
  await expect(options(page).filter({ hasText: '志愿者' }).first()).toBeVisible();
});

test('arrows go round, Enter chooses, Escape closes', async ({ page }) => {
  await box(page).focus();
  await page.keyboard.insertText('志愿');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const first = options(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  const id = await first.getAttribute('id');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', id ?? '-');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(box(page)).toHaveValue('志愿');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const text = await options(page).first().locator('span').first().textContent();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  expect(new URL(page.url()).searchParams.get('q')).toBe(text);
});

test('Enter without a choice searches what was typed', async ({ page }) => {
  await box(page).focus();
  await page.keyboard.insertText('老年大学');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await expect(page.locator('[data-result-count]')).toHaveAttribute('data-result-count', /^[1-9]/);
});

test('a click on a plan leads there', async ({ page }) => {
  await box(page).fill('鹤壁');
  const plan = options(page).filter({ hasText: '方案' }).first();
  await plan.click();
  await page.waitForURL(/\/plans\/hebi\/$/);
});

test('suggests nothing while composing', async ({ page }) => {
  await box(page).focus();
  await expect(box(page)).toHaveAttribute('role', 'combobox');
  await box(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = '志';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
  });
  await page.waitForTimeout(300);
  await expect(list(page)).toBeHidden();
  await box(page).evaluate((input: HTMLInputElement) => {
    input.value = '志愿';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await expect(options(page).first()).toBeVisible();
});

test('fetches suggestions only when somebody types', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('method/');
  await page.waitForLoadState('networkidle');
  const asked = () => fetched.filter((url) => /combobox|suggest|pagefind/.test(url));
  expect(asked()).toEqual([]);
  await box(page).pressSequentially('志愿');
  await expect(options(page).first()).toBeVisible();
  expect(asked()).not.toEqual([]);
});

test.describe('without JavaScript', () => {
  testStill('the box leads to a page that says so', async ({ page }) => {
    await box(page).fill('志愿者');
    await box(page).press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await expect(page.locator('main noscript').first()).toBeVisible();
  });
});
