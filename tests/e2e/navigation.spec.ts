/** The head of every page: what it holds, at every width, with all kinds of page that are to come. */
import { expect, type Page } from '@playwright/test';
import { navPages, type NamedPage } from '#src/features/shell/model/navigation.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { atLeastOne } from '../at-least-one.ts';
import { test, testStill } from './one-page.ts';

const WIDTHS = [320, 360, 768, 1024, 1440];
const PHONE = 40 * 16;
/** Rows of the head: of the wide one, and of that on phones. */
const MAX_HEIGHT = { wide: 110, phone: 145 };
const menu = (page: Page, index: number) => page.locator('.NavMenu').nth(index);
const summary = (page: Page, index: number) => menu(page, index).locator('summary');

/** Puts the entries that have no page yet where they will stand. */
async function addComing(page: Page, language: (typeof LOCALES)[number]): Promise<void> {
  const { nav } = messagesFor(language);
  const entries = navPages(() => true).map(({ name, path, head, group }: NamedPage) => ({
    path: `${language === 'zh' ? '' : `/${language}`}${path}`,
    label: nav[name],
    head,
    menu: group === 'compare' ? 0 : 1,
  }));
  await page.evaluate((wanted) => {
    const bar = document.querySelector('.Header nav > ul');
    const after: (Element | null | undefined)[] = [bar?.children[0]];
    for (const { path, label, head, menu } of wanted) {
      if (head === 'none' || document.querySelector(`.Header a[href="${path}"]`)) continue;
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = path;
      link.textContent = label;
      item.append(link);
      if (head === 'bar') after[0]?.after(item);
      else
        document.querySelectorAll('.NavMenu')[menu]?.querySelector('ul:last-child')?.append(item);
    }
  }, entries);
}

/** Boxes of what stands in the head, by lines: those that overlap from above to below are one. */
function findLines(page: Page): Promise<{ lines: number; height: number; over: string[] }> {
  return page.evaluate(() => {
    const header = document.querySelector('.Header');
    const items = [...document.querySelectorAll('.Header nav > ul > li')];
    const own = [...document.querySelectorAll('.Header :is(.name, input, button, nav > ul > li)')];
    const shown = own.filter((element) => element.getBoundingClientRect().width > 0);
    const boxes = shown.map((element) => ({
      name: element.textContent.trim().slice(0, 12),
      box: element.getBoundingClientRect(),
    }));
    return {
      lines: new Set(items.map((item) => Math.round(item.getBoundingClientRect().top))).size,
      height: header?.getBoundingClientRect().height ?? 0,
      over: boxes.flatMap(({ name, box }, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => box.right > other.box.left + 0.5 && other.box.right > box.left + 0.5)
          .filter((other) => box.bottom > other.box.top + 0.5 && other.box.bottom > box.top + 0.5)
          .map((other) => `${name} × ${other.name}`),
      ),
    };
  });
}

for (const language of atLeastOne(LOCALES)) {
  const root = language === 'zh' ? '' : 'en/';
  for (const width of atLeastOne(WIDTHS))
    test(`with all that is to come, the ${language} head keeps its rows at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(root);
      await addComing(page, language);
      const { lines, height, over } = await findLines(page);
      expect(await page.locator('.Header nav > ul > li').count()).toBe(5);
      expect(lines).toBe(1);
      expect(over).toEqual([]);
      expect(height).toBeLessThanOrEqual(width < PHONE ? MAX_HEIGHT.phone : MAX_HEIGHT.wide);
      for (const index of [0, 1]) {
        await summary(page, index).click();
        const panel = menu(page, index).locator('.panel');
        await expect(panel).toBeVisible();
        const box = await panel.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? width + 1)).toBeLessThanOrEqual(width);
        expect((box?.y ?? 0) + (box?.height ?? 901)).toBeLessThanOrEqual(900);
        const after = await findLines(page);
        expect(after.height, 'an open menu moves nothing').toBe(height);
        await page.keyboard.press('Escape');
      }
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content).toBeLessThanOrEqual(width);
    });
}

test('a menu opens and shuts by the keyboard, and the focus goes in order', async ({ page }) => {
  await page.goto('');
  await summary(page, 0).focus();
  await page.keyboard.press('Enter');
  await expect(menu(page, 0)).toHaveAttribute('open', '');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '/groups/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '/groups/youth/');
  await page.keyboard.press('Escape');
  await expect(menu(page, 0)).not.toHaveAttribute('open');
  await expect(summary(page, 0)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '/quotas/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(menu(page, 1)).toHaveAttribute('open', '');
  await page.keyboard.press('Shift+Tab');
  await expect(menu(page, 1)).not.toHaveAttribute('open');
});

test('a menu shuts by a press elsewhere, and when another opens', async ({ page }) => {
  await page.goto('');
  await summary(page, 0).click();
  await summary(page, 1).click();
  await expect(menu(page, 0)).not.toHaveAttribute('open');
  await expect(menu(page, 1)).toHaveAttribute('open', '');
  await page.locator('.HomeDoors').click({ position: { x: 2, y: 2 } });
  await expect(menu(page, 1)).not.toHaveAttribute('open');
});

test('a menu opens under its own name', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto('');
  for (const index of [0, 1]) {
    await summary(page, index).click();
    const name = await summary(page, index).boundingBox();
    const first = await menu(page, index).locator('.panel a').first().boundingBox();
    expect(first?.x).toBeCloseTo(name?.x ?? 0, -1);
  }
});

test('head and path say where the page is', async ({ page }) => {
  await page.goto('groups/youth/');
  await expect(page.locator('.Header summary[data-current]')).toHaveText('对照');
  await summary(page, 0).click();
  await expect(page.locator('.Header [aria-current="page"]')).toHaveText('青少年');
  await expect(page.locator('.NavMenu [aria-current="true"]')).toHaveText('人群');
  await page.goto('goals/');
  await summary(page, 0).click();
  await expect(page.locator('.Header [aria-current="page"]')).toHaveText('总体要求');
  await page.goto('quotas/');
  await expect(page.locator('.Header [aria-current="page"]')).toHaveText('指标');
  await expect(page.locator('.Header summary[data-current]')).toHaveCount(0);
});

test('from the aims one comes through all parts to how it is carried out', async ({ page }) => {
  await page.goto('goals/');
  const next = page.locator('.PartNeighbours .next a');
  const seen: string[] = [];
  for (let step = 0; step < 11; step += 1) {
    seen.push((await next.textContent()) ?? '');
    await next.click();
    await expect(page.locator('.Breadcrumbs [aria-current]')).toContainText(seen.at(-1) ?? '-');
  }
  expect(seen.at(-1)).toBe('组织实施');
  await expect(next).toHaveCount(0);
});

testStill('without a script the menus open and lead on', async ({ page }) => {
  await page.goto('');
  await summary(page, 1).click();
  await expect(menu(page, 1).locator('.panel')).toBeVisible();
  await summary(page, 0).click();
  await menu(page, 0).getByRole('link', { name: '组织实施' }).click();
  await expect(page).toHaveURL(/\/implementation\/$/);
});
