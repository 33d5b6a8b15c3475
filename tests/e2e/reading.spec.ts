import { expect, test } from '@playwright/test';

test('shows a clause at its address, with its number marked', async ({ page }) => {
  await page.goto('/plans/mengjin/#mengjin-youth-3-3');
  const clause = page.locator('#mengjin-youth-3-3');
  await expect(clause).toBeInViewport();
  await expect(clause).toHaveAttribute('data-clause', 'mengjin-youth-3-3');
  await expect(clause.locator('[data-quota="mengjin-youth-3-3-q1"]')).toHaveText('300人次');
});

test('marks each quota of the open data in the text, word for word', async ({ page, request }) => {
  const response = await request.get('/data/quotas.json');
  const quotas = (await response.json()) as { id: string; plan: string; quote: string }[];
  await page.goto('/plans/hebi/');
  const marks = await page
    .locator('main mark[data-quota]')
    .evaluateAll((elements) =>
      elements.map((mark) => [mark.getAttribute('data-quota'), mark.textContent] as const),
    );
  const own = quotas.filter(({ plan }) => plan === 'hebi');
  expect(own.length).toBeGreaterThan(0);
  for (const { id, quote } of own) {
    const words = marks.filter(([quota]) => quota === id).map(([, text]) => text);
    expect(words.join(''), id).toBe(quote);
  }
});

test('leads from the table of contents to each part', async ({ page }) => {
  await page.goto('/plans/mengjin/');
  const link = page.locator('nav a[href$="#mengjin-elderly"]').first();
  await link.click();
  await expect(page.locator('#mengjin-elderly')).toBeInViewport();
});

test('says which plan is a draft and which is of a prefecture', async ({ page }) => {
  await page.goto('/plans/qingtongxia/');
  await expect(page.locator('main').getByText('征求意见稿').first()).toBeVisible();
  await page.goto('/plans/hebi/');
  await expect(page.locator('main').getByText('地级').first()).toBeVisible();
});
