/**
 * What readers come for, walked from the front page on a phone and on a desk, and counted in steps: each choice and each
 * press is one. The answers were read in the texts, or are counted here from the open data.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { GROUP_KEYS } from '#src/schemas/vocabulary.ts';
import { atLeastOne } from '../at-least-one.ts';
import { readTable } from '../built/open-data.ts';
import { test, testStill } from './one-page.ts';

const SCREENS = [
  { width: 390, height: 800 },
  { width: 1440, height: 900 },
];
const MOST_STEPS = 3;
const FARMERS_LED_BY = [
  '区农业农村局、区科协',
  '不设牵头，17个单位分工',
  '区农业农村局',
  '市农业农村局、市人力资源和社会保障局',
  '市农业农村局、市科协',
];

/** Opens the front page on a screen, and counts what is done on it. */
async function setOut(page: Page, screen: (typeof SCREENS)[number]) {
  let steps = 0;
  await page.setViewportSize(screen);
  await page.goto('');
  return {
    choose: async (list: Locator, label: string) => {
      steps += 1;
      await list.selectOption({ label });
    },
    press: async (target: Locator) => {
      steps += 1;
      await target.click();
    },
    steps: () => steps,
  };
}

/** Whole on the first screen: nobody has scrolled. */
async function expectOnFirstScreen(page: Page, places: Locator) {
  expect(await page.evaluate(() => scrollY)).toBe(0);
  for (const place of atLeastOne(await places.all()))
    await expect(place).toBeInViewport({ ratio: 1 });
}

for (const screen of atLeastOne(SCREENS)) {
  test(`at ${screen.width} px: what 泰山 writes for its retired people`, async ({ page }) => {
    const { choose, press, steps } = await setOut(page, screen);
    const question = page.locator('.OwnQuestion');
    await choose(question.getByLabel('我是', { exact: true }), '老年人');
    await choose(question.getByLabel('在', { exact: true }), '泰山区');
    await press(question.getByRole('button', { name: '查看' }));
    await expect(page).toHaveURL(/\/plans\/taishan\/elderly\/$/);
    expect(steps()).toBeLessThanOrEqual(MOST_STEPS);
    await expect(page.locator('h1')).toHaveText(/3条措施，\s*没有一项数字指标/);
    await expect(page.locator('.OwnWritten li')).toHaveText([
      '实施智慧助老行动',
      '开展健康科普服务',
      '实施银龄科普行动',
    ]);
    await expectOnFirstScreen(page, page.locator('h1, .OwnWritten li'));
  });

  test(`at ${screen.width} px: who set no number for whom`, async ({ page }) => {
    const { steps } = await setOut(page, screen);
    const quotas = readTable('quotas');
    const wanted = readTable('sections')
      .filter(({ key, present }) => present && (GROUP_KEYS as readonly string[]).includes(key))
      .map(({ plan, key }) => ({ plan, key }))
      .filter((part) => !quotas.some((row) => row.plan === part.plan && row.section === part.key));
    const picture = page.locator('.HomeHero .PlanBars svg:visible');
    const silent = picture.locator(
      GROUP_KEYS.map((key) => `[data-plan] [data-part="${key}"][data-silent="none"]`).join(),
    );
    const shown = await silent.evaluateAll((parts) =>
      parts.map((part) => ({
        plan: part.closest('[data-plan]')?.getAttribute('data-plan'),
        key: part.getAttribute('data-part'),
      })),
    );
    expect(shown).toEqual(atLeastOne(wanted));
    await expect(page.locator('h1')).toContainText('没有一项专为老年人设定');
    expect(steps()).toBeLessThanOrEqual(MOST_STEPS);
    await expectOnFirstScreen(
      page,
      page.locator('h1').or(page.locator('.HomeHero .PlanBars > svg:visible')),
    );
  });

  test(`at ${screen.width} px: who leads work with farmers in each place`, async ({ page }) => {
    const { press, steps } = await setOut(page, screen);
    await press(page.getByRole('navigation').getByText('对照', { exact: true }).first());
    await press(page.getByRole('navigation').getByRole('link', { name: '责任单位' }).first());
    await press(page.locator('.AgencyFacts').getByRole('link', { name: '农民', exact: true }));
    expect(steps()).toBeLessThanOrEqual(MOST_STEPS);
    // Read in the lists of the part: 牵头单位：… of four plans, 按职责分工负责 in 泰山区.
    const cells = page.locator('tr#leaders-farmers td');
    await expect(cells).toHaveText(FARMERS_LED_BY);
    for (const cell of atLeastOne(await cells.all()))
      await expect(cell).toBeInViewport({ ratio: 1 });
  });
}

test('the answer is kept on the device, offered at the next visit, and forgotten when asked', async ({
  page,
}) => {
  const { choose, press } = await setOut(page, { width: 390, height: 800 });
  const question = page.locator('.OwnQuestion');
  await expect(question.locator('[data-last]')).toBeHidden();
  await choose(question.getByLabel('我是', { exact: true }), '农民');
  await choose(question.getByLabel('在', { exact: true }), '青铜峡市（征求意见稿）');
  await press(question.getByRole('button', { name: '查看' }));
  await expect(page).toHaveURL(/\/plans\/qingtongxia\/farmers\/$/);
  await page.goto('en/');
  await expect(question.getByRole('link')).toHaveText('a farmer, Qingtongxia (draft for comment)');
  await expect(question.getByLabel('I am', { exact: true })).toHaveValue('farmers');
  await expect(question.getByRole('link')).toHaveAttribute(
    'href',
    '/en/plans/qingtongxia/farmers/',
  );
  await press(question.getByRole('button', { name: 'Forget it' }));
  await expect(question.locator('[data-last]')).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('own-plan'))).toBeNull();
});

testStill('without a script, the choices at the head of a page are links', async ({ page }) => {
  await page.goto('plans/taishan/elderly/');
  await page.locator('.OwnSwitch summary').first().click();
  await page.locator('.OwnSwitch').getByRole('link', { name: '农民' }).click();
  await expect(page).toHaveURL(/\/plans\/taishan\/farmers\/$/);
  await page.locator('.OwnSwitch summary').nth(1).click();
  await page.locator('.OwnSwitch').getByRole('link', { name: '鹤壁市（地级市）' }).click();
  await expect(page).toHaveURL(/\/plans\/hebi\/farmers\/$/);
});
