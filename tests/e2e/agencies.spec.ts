/** Responsible bodies, one plan at a time: by links alone, the choice in the address. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a link shows one plan, another all, and the address keeps the choice without a script', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/agencies/');
  await expect(page.locator('#all')).toBeVisible();
  await expect(page.locator('#hebi')).toBeHidden();
  await page.locator('#all .PlanChoice').getByRole('link', { name: '鹤壁市（地级市）' }).click();
  await expect(page).toHaveURL(/\/agencies\/#hebi$/);
  await expect(page.locator('#hebi')).toBeVisible();
  await expect(page.locator('#hebi h2')).toHaveText('鹤壁市（地级市）：市科协牵头最多，7个部分');
  await expect(page.locator('#all')).toBeHidden();
  await page.goto('/agencies/#taishan');
  await expect(page.locator('#taishan h2')).toContainText('责任名单不设牵头单位');
  await page.locator('#taishan .PlanChoice').getByRole('link', { name: '全部' }).click();
  await expect(page.locator('#all')).toBeVisible();
  await expect(page.locator('#taishan')).toBeHidden();
});

test('a cell of the matrix leads to the body and the part, and that to the list', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/agencies/');
  await page.locator('#all .chart-wide [data-agency="education"] [data-section="elderly"]').click();
  await expect(page).toHaveURL(/\/agencies\/education\/#elderly$/);
  await page.locator('#elderly [data-plan="hebi"] a').click();
  await expect(page.locator('#hebi-elderly')).toBeInViewport();
  await expect(page.locator('#hebi-elderly .role')).toHaveText('牵头单位');
});
