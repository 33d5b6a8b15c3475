/** What a reader takes away by selecting, and by the buttons that copy. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { tsvParseRows } from 'd3-dsv';
import { test } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

test.beforeEach(({ page }) =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
);

/** Both forms on the clipboard, and the HTML as rows of cells and as words. */
async function read(page: Page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const partOf = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    const [text, html] = await Promise.all(['text/plain', 'text/html'].map(partOf));
    const parsed = new DOMParser().parseFromString(html ?? '', 'text/html');
    // Chromium runs on to the end of the page where a selection ends with a fold that is shut.
    parsed.querySelector('.Footer')?.remove();
    const rows = Array.from(parsed.querySelectorAll('tr'), ({ cells }) =>
      Array.from(cells, (cell) => cell.textContent),
    );
    const links = Array.from(parsed.querySelectorAll('a'), ({ href }) => href);
    const tables = parsed.querySelectorAll('table').length;
    return { text: text ?? '', words: parsed.body.textContent, rows, links, tables };
  });
}

async function select(page: Page, selector: string) {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      getSelection()?.selectAllChildren(element);
    });
  await page.keyboard.press('Control+c');
  return read(page);
}

/** Words of our tools and links; those of each language. */
const OURS =
  /#|¶|逐词对比|复制|对照各地|在方案中的位置|另见|^原文$|Word by word|Copy|Compare|Also in|[Ll]ink to/mu;

const PLACES = [
  ['/plans/hebi/', '.PlanReading'],
  ['/plans/qingtongxia/', 'main'],
  ['/en/plans/mengjin/', '.PlanReading'],
  ['/groups/youth/', '.TopicTable'],
  ['/en/groups/youth/', '.TopicTable'],
  ['/plans/hebi/source/', '.SourceText'],
  ['/quotas/', '.QuotaTable'],
  ['/quotas/hebi-talent-3-5-q1/', '.QuotaPage'],
  ['/search/?q=科技志愿者', '.found'],
] as const;

for (const [address, place] of atLeastOne(PLACES))
  test(`a selection of ${address} has no word of our tools, nor what is out of sight`, async ({
    page,
  }) => {
    await page.goto(address);
    // An answer of the search takes its time.
    await expect(page.locator(place).first()).toContainText(/[^]{200}/u);
    const { text, words } = await select(page, place);
    expect(text.length).toBeGreaterThan(200);
    expect(text).not.toMatch(OURS);
    expect(words).not.toMatch(OURS);
    const hidden = await page
      .locator(`${place} .visually-hidden`)
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).userSelect));
    expect(hidden.filter((each) => each !== 'none')).toEqual([]);
  });

const TEXTS = ['/plans/hebi/', '/plans/yunxi/', '/en/plans/qingtongxia/'];

for (const address of atLeastOne(TEXTS))
  test(`a selection of the text of ${address} is the plan’s words alone, all of them`, async ({
    page,
  }) => {
    const plan = address.split('/').at(-2) ?? '';
    const bare = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const source = bare(readFileSync(`dist/data/sources/${plan}.txt`, 'utf8'));
    await page.goto(address);
    const { text, words } = await select(page, '.PlanReading .text');
    const foreign = text.split('\n').filter((line) => !source.includes(bare(line)));
    expect(foreign).toEqual([]);
    expect(bare(words)).toBe(bare(text));
    const clauses = await page.locator('.text [data-clause]').allTextContents();
    expect(atLeastOne(clauses).filter((each) => !bare(text).includes(bare(each)))).toEqual([]);
  });

test('a link that a selection leaves out keeps its name for screen readers', async ({ page }) => {
  await page.goto('/plans/hebi/');
  await page.getByRole('radio', { name: '显示' }).press('Space');
  await expect(page.locator('.PassageText .anchor').first()).toHaveAccessibleName(/的链接$/);
});

/** Address, button, the head of the copied table. */
const TABLES = [
  ['/groups/youth/?plans=hebi,qingtongxia', '[data-copy-table]', '主题'],
  ['/quotas/', '.QuotasPage .CopyButton button', '方案'],
  ['/quotas/near-misses/', '.NearMissPage .CopyButton button', '理由'],
  ['/quotas/hebi-talent-3-5-q1/', '.QuotaSentence + .CopyButton button', '方案'],
  ['/search/?q=科技志愿者', '.copy button', '出处'],
  ['/search/?q=科技志愿者', '[data-quotas] .CopyButton button', '方案'],
] as const;

for (const [address, button, head] of atLeastOne(TABLES))
  test(`${button} of ${address} copies a table, as HTML and with tabs`, async ({ page }) => {
    await page.goto(address);
    await page.locator(button).first().click();
    await expect(page.getByText(/^已复制/u).first()).toBeAttached();
    const { text, rows, links, tables } = await read(page);
    expect(tables).toBe(1);
    expect(rows[0]?.[0]).toBe(head);
    expect(rows.length).toBeGreaterThan(1);
    const width = rows[0]?.length ?? 0;
    expect(width).toBeGreaterThan(2);
    expect(rows.filter((cells) => cells.length !== width)).toEqual([]);
    const opened = tsvParseRows(text);
    const inLine = (cell: string) => cell.replaceAll(/[\s¶]/gu, '');
    expect(opened.slice(0, rows.length).map((cells) => cells.map(inLine))).toEqual(
      rows.map((cells) => cells.map(inLine)),
    );
    // The page, whose address is under the table, in both.
    expect(opened.at(-1)?.at(-1)).toContain(new URL(page.url()).pathname);
    expect(links.at(-1)).toBe(opened.at(-1)?.at(-1));
    expect(text).toContain('鹤壁市（地级市）');
    expect(text).not.toMatch(/逐词对比|在方案中的位置|复制/);
  });

/** Where a number stands, the button that copies it, and how it is written. */
const NUMBERS = [
  ['/quotas/', '.QuotaTable', '.QuotasPage .CopyButton button', '超过16%'],
  ['/en/quotas/', '.QuotaTable', '.QuotasPage .CopyButton button', 'more than 16%'],
  [
    '/quotas/yunxi-overview-2-1-q1/',
    '.QuotaHead',
    '.QuotaSentence + .CopyButton button',
    '超过15%',
  ],
  ['/search/?q=科技志愿者', '[data-quotas]', '[data-quotas] .CopyButton button', '不少于2000人'],
  [
    '/en/search/?q=科技志愿者',
    '[data-quotas]',
    '[data-quotas] .CopyButton button',
    'at least 2,000 persons',
  ],
] as const;

for (const [address, place, button, number] of atLeastOne(NUMBERS))
  test(`a number of ${address} is selected and copied as one: ${number}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(place).first()).toContainText(number);
    expect((await select(page, place)).text).toContain(number);
    await page.locator(button).first().click();
    // While the page writes, the clipboard cannot be read.
    await expect(async () => {
      const { text } = await read(page);
      expect(text).toMatch(/^(?:方案|Plan)\t/u);
      expect(text).toContain(number);
    }).toPass();
  });

const CITATIONS = ['gbt7714', 'apa', 'chicago', 'bibtex'];

for (const style of atLeastOne(CITATIONS))
  test(`the citation ${style} of a prefecture is copied with its mark`, async ({ page }) => {
    await page.goto('/quotas/hebi-talent-3-5-q1/');
    const section = page.locator(`[data-style="${style}"]`);
    await section.getByRole('button').click();
    await expect(section.getByRole('status')).toHaveText('已复制。');
    const { text, words } = await read(page);
    expect(text).toMatch(/地级市|Prefecture-level city/);
    const shown = await section.locator('li, code').allTextContents();
    const bare = (copied: string) => copied.replaceAll(/\s/gu, '');
    expect(bare(text)).toBe(bare(shown.join('')));
    expect(bare(words)).toBe(bare(text));
  });

test('without ClipboardItem and without https, both forms are copied all the same', async ({
  page,
}) => {
  await page.goto('/quotas/hebi-talent-3-5-q1/');
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'ClipboardItem');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });
  const button = page.locator('.QuotaSentence + .CopyButton button');
  await button.click();
  await expect(page.locator('.QuotaSentence + .CopyButton [role="status"]')).toHaveText(/^已复制/);
  await expect(button).toBeFocused();
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
  const { text, tables } = await read(page);
  expect(text).toContain('鹤壁市（地级市）\t');
  expect(tables).toBe(1);
});

test('where the browser lets nothing be copied, it is said', async ({ page }) => {
  await page.goto('/quotas/hebi-talent-3-5-q1/');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    Reflect.set(document, 'execCommand', () => false);
  });
  const place = page.locator('.QuotaSentence + .CopyButton');
  await place.getByRole('button').click();
  await expect(place.getByRole('status')).toHaveText(/不允许复制/);
});
