/** The comparison, read without JavaScript. */
import { expect, test } from '@playwright/test';

const PLANS = ['mengjin', 'taishan', 'yunxi', 'qingtongxia', 'hebi'];

test.use({ javaScriptEnabled: false });

for (const address of ['/groups/elderly/', '/projects/talent/'])
  for (const width of [360, 1440])
    test(`${address} has all five plans in plan order at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const cells = page.locator('main [data-plan]');
      const plans = await cells.evaluateAll((all) => all.map((cell) => cell.dataset.plan));
      expect([...new Set(plans)]).toEqual(PLANS);
      for (const plan of PLANS)
        await expect(page.locator(`main [data-plan="${plan}"]:visible`).first()).toBeVisible();
    });

test('a part that a plan does not have is shown as a silence', async ({ page }) => {
  await page.goto('/projects/talent/');
  const silences = page.locator('main [data-plan="taishan"][data-silent]');
  await expect(silences.first()).toBeVisible();
  await expect(silences.filter({ hasText: '本方案无此部分' }).first()).toBeVisible();
  await expect(page.locator('main [data-plan="taishan"] [data-clause]')).toHaveCount(0);
});

test('every plan that has the part shows its clauses', async ({ page, request }) => {
  const response = await request.get('/data/clauses.json');
  const clauses = (await response.json()) as { id: string; section: string; text: string }[];
  await page.goto('/groups/elderly/');
  const shown = await page
    .locator('main [data-clause]')
    .evaluateAll((all) => all.map((clause) => [clause.dataset.clause, clause.textContent]));
  for (const { id, text } of clauses.filter(({ section }) => section === 'elderly'))
    expect(shown).toContainEqual([id, text]);
});

test('a plan without a number in the part says so', async ({ page, request }) => {
  const response = await request.get('/data/quotas.json');
  const quotas = (await response.json()) as { plan: string; section: string }[];
  const numbered = new Set(
    quotas.filter(({ section }) => section === 'elderly').map(({ plan }) => plan),
  );
  await page.goto('/groups/elderly/');
  for (const plan of PLANS.filter((each) => !numbered.has(each)))
    await expect(
      page.locator(`main [data-plan="${plan}"][data-silent]`).getByText('无指标').first(),
    ).toBeVisible();
});
