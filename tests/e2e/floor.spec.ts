/** A browser of the floor: what came after it is taken away, from the sheets and from the language. */
import { expect, type Page } from '@playwright/test';
import { test } from './one-page.ts';

/** Names that the oldest browser does not know become names that none knows: it then does the same. */
const UNKNOWN_CSS: readonly [RegExp, string][] = [
  [/:has\(/g, ':unknown('],
  [/light-dark\(|color-mix\(/g, 'unknown('],
  [/@container|@media(?= not \(| \(scripting)/g, '@unknown'],
  [/:subgrid/g, ':unknown'],
  [/text-wrap:|text-autospace:|content-visibility:/g, 'unknown:'],
  [/::details-content/g, '::unknown'],
];

/** The page as a browser of the floor has it. Errors of its scripts are gathered. */
async function openOld(page: Page, path: string): Promise<Error[]> {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    let body = await response.text();
    for (const [name, unknown] of UNKNOWN_CSS) body = body.replace(name, unknown);
    await route.fulfill({ response, body });
  });
  const taken = await page.addInitScript(() => {
    const later: [object, string[]][] = [
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast']],
      [Map, ['groupBy']],
      [Object, ['groupBy']],
      [Set.prototype, ['intersection', 'union', 'difference', 'isSubsetOf']],
      [
        Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object,
        ['map', 'filter', 'flatMap'],
      ],
      [Element.prototype, ['checkVisibility']],
      [HTMLFormElement.prototype, ['requestSubmit']],
      [CSS, ['highlights']],
      [Intl, ['Segmenter']],
      [window, ['requestIdleCallback']],
      [URL, ['canParse']],
      [Promise, ['withResolvers', 'try']],
    ];
    for (const [owner, names] of later)
      for (const name of names) Reflect.deleteProperty(owner, name);
  });
  await page.goto(path);
  await taken.dispose();
  return errors;
}

/** Computed values of the first element that matches. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

const LIGHT = { ground: 'rgb(252, 252, 250)', ink: 'rgb(27, 31, 35)', rule: 'rgb(214, 216, 212)' };
const DARK = { ground: 'rgb(20, 23, 26)', ink: 'rgb(233, 232, 227)', rule: 'rgb(52, 58, 64)' };

for (const [system, chosen, colours] of [
  ['light', '', LIGHT],
  ['dark', '', DARK],
  ['light', 'dark', DARK],
  ['dark', 'light', LIGHT],
] as const)
  test(`colours stand without newer styles: system ${system}, chosen ${chosen || 'nothing'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('');
    await page.evaluate((theme) => localStorage.setItem('theme', theme), chosen);
    await openOld(page, '');
    expect(await styleOf(page, 'html', 'background-color')).toBe(colours.ground);
    expect(await styleOf(page, 'html', 'color')).toBe(colours.ink);
    expect(await styleOf(page, '.Footer', 'border-top-color')).toBe(colours.rule);
    expect(await styleOf(page, '.Footer', 'border-top-style')).toBe('solid');
  });

test('links, hatching and the framed signs stand without newer styles', async ({ page }) => {
  await openOld(page, 'groups/elderly/');
  expect(await styleOf(page, '.Footer .imprint a', 'text-decoration-color')).toBe(
    'rgb(128, 134, 140)',
  );
  expect(await styleOf(page, '.Badge', 'border-top-color')).not.toBe('rgba(0, 0, 0, 0)');
  await openOld(page, 'quotas/density/');
  const hatched = '.QuotaGrid td[data-silent="absent"]';
  expect(await styleOf(page, hatched, 'background-image')).toContain('rgb(211, 214, 209)');
  expect(await styleOf(page, '.Header', 'padding-top')).toBe('16px');
});

test('a phone has its own layout without newer styles', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openOld(page, 'quotas/');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(360);
  expect(await styleOf(page, '.QuotaTable thead', 'position')).toBe('absolute');
});

test('a comparison chooses, finds and lays two wordings side by side', async ({ page }) => {
  const errors = await openOld(page, 'groups/elderly/?plans=hebi,mengjin&base=hebi');
  const heads = page.locator('.TopicTable thead th[data-plan]');
  await expect(heads).toHaveCount(2);
  await page.locator('.CompareControls').getByLabel('按词筛选').fill('智能');
  await expect(page.locator('.TopicTable tbody tr[data-topic]:visible').first()).toContainText(
    '智能',
  );
  expect(errors).toEqual([]);
});

test('the search answers, quotas are sorted, and a plan says where one reads', async ({ page }) => {
  const errors = await openOld(page, 'search/?q=科技志愿者 人次');
  await expect(page.locator('[data-answer]')).not.toBeEmpty();
  await expect(page.locator('[data-clause]').first()).toBeVisible();
  await page.goto('search/?q=科技智愿者');
  await expect(page.locator('[data-clause]').first()).toBeVisible();
  await page.goto('quotas/?sort=value');
  await expect(page.locator('.QuotaTable [data-quota]').first()).toBeVisible();
  await page.goto('plans/hebi/#hebi-youth-1-1');
  await expect(page.locator('.Toc [aria-current="location"]')).toHaveAttribute(
    'href',
    '#hebi-youth',
  );
  expect(errors).toEqual([]);
});
