/** The comparison in English: its words, copies and links. What the controls do is tested in Chinese. */
import { expect, type Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { test, testStill } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

const GROUP = 'en/groups/elderly/';
const HAN = /\p{Script=Han}/u;

const table = (page: Page) => page.locator('.TopicTable');
const controls = (page: Page) => page.locator('.CompareControls');
const announced = (page: Page) => page.locator('[data-announce]');
const base = (page: Page) => controls(page).getByLabel('Baseline');

async function open(page: Page, address = GROUP): Promise<void> {
  await page.goto(address);
  await expect(table(page)).toHaveAttribute('data-ready', '');
  // What the address asks for is drawn by a script of its own.
  await expect(page.locator('html')).not.toHaveAttribute('data-answering');
}

test('the controls speak English, in sentences of their own', async ({ page }) => {
  await open(page);
  await expect(controls(page)).toContainText('Default baseline: Mengjin, the first in plan order.');
  await base(page).selectOption({ label: 'Hebi' });
  await expect(announced(page)).toHaveText('Baseline Hebi: wording that is the same is dimmed.');
  await controls(page).getByLabel('Filter by Chinese words').fill('志愿');
  await expect(announced(page)).toHaveText(
    /^Topics shown: \d+ of \d+\. \d+ clauses contain “志愿”\.$/,
  );
  await controls(page).getByText('Plans: 5').click();
  await controls(page).getByRole('button', { name: 'Move Taishan left' }).press('Enter');
  await expect(announced(page)).toHaveText('Taishan moved to column 1.');
  await open(page, `${GROUP}?plans=hebi,atlantis,mengjin&base=nobody`);
  await expect(announced(page)).toHaveText(
    'The address has values that this page does not know or has no room for; they were ignored: atlantis and nobody. Plans shown: Hebi and Mengjin.',
  );
});

test('nothing that the script adds is Chinese, but for avatars and words of the plans', async ({
  page,
}) => {
  await open(page);
  await expect(table(page).locator('.LikenessStrip').first()).toHaveText(/Mengjin|other/);
  await controls(page).locator('.plans > summary').click();
  await controls(page).locator('.plans [data-remove]').last().click();
  await expect(controls(page).locator('.plans [data-add]')).toHaveCount(1);
  await expect(controls(page).locator('.plans .Avatar').first()).toHaveText('孟');
  await controls(page).locator('.help > summary').click();
  await expect(controls(page).locator('.help kbd').first()).toBeVisible();
  // Panels lie over the table.
  await page.keyboard.press('Escape');
  await table(page).locator('[data-compare]:not([aria-disabled="true"])').first().click();
  await expect(page.locator('.CompareDialog .DiffText').first()).toBeVisible();
  const added = '.CompareControls, .CompareDialog, .LikenessStrip, .RowTools, .SharedNote';
  expect(await chineseInEnglish(page, added)).toEqual([]);
});

test('finds a plan by its name in either language, and adds it', async ({ page }) => {
  await open(page, `${GROUP}?plans=hebi`);
  await controls(page).locator('.plans > summary').click();
  const found = controls(page).locator('.picker li');
  await expect(found).toHaveCount(4);
  for (const name of ['mengjin', '孟津', 'Henan county']) {
    await controls(page).getByLabel('Add a plan').fill(name);
    await expect(found).toHaveCount(1);
  }
  await found.getByRole('button', { name: 'Add Mengjin' }).click();
  await expect(announced(page)).toHaveText('Mengjin added as column 2.');
});

test('a column that is fetched has English names and links under /en/', async ({ page }) => {
  const asJia = (html: string) =>
    html.replaceAll('hebi', 'jia').replaceAll('Hebi', 'Jia').replaceAll('鹤', '甲');
  await page.route('**/pieces/compare/plans/', async (route) => {
    const list = await (await route.fetch()).text();
    const [last = ''] = /<li data-plan="hebi"[^]*?<\/li>/.exec(list) ?? [];
    await route.fulfill({ body: list.replace(last, last + asJia(last)) });
  });
  await page.route('**/pieces/compare/elderly/jia/', async (route) => {
    const answer = await route.fetch({ url: route.request().url().replace('jia', 'hebi') });
    await route.fulfill({ body: asJia(await answer.text()) });
  });
  await open(page, `${GROUP}?plans=hebi,jia`);
  const head = table(page).locator('thead th[data-plan="jia"]');
  await expect(head.getByRole('link', { name: 'Jia' })).toHaveAttribute(
    'href',
    '/en/plans/jia/#jia-elderly',
  );
  await expect(head.locator('.Avatar')).toHaveText('甲');
  // Its marks go along to the map beside the table.
  const indexed = page.locator('.TopicMap [data-plan="jia"]');
  await expect(indexed.first()).toHaveText('Jia (prefecture-level city)');
  await expect(indexed.nth(1).locator('a')).toHaveAccessibleName(/^Jia \(prefecture-level city\)/);
  const cells = table(page).locator('td[data-plan="jia"]');
  const links = await cells
    .locator('a:not([href^="#"])')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(atLeastOne(links).filter((link) => !link.startsWith('/en/plans/'))).toEqual([]);
  expect(await chineseInEnglish(page, 'th[data-plan="jia"], td[data-plan="jia"]')).toEqual([]);
});

test.describe('copies', () => {
  test.beforeEach(({ page }) =>
    page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
  );
  const copyAs = async (page: Page, format: string) => {
    await controls(page).getByLabel('Format of the copy').selectOption(format);
    await controls(page).getByRole('button', { name: 'Copy table' }).click();
    await expect(announced(page)).toContainText('Copied with sources: a table of');
    return page.evaluate(() => navigator.clipboard.readText());
  };

  test('have English heads, citations and addresses around the words of the plans', async ({
    page,
  }) => {
    await open(page, `${GROUP}?plans=hebi,mengjin`);
    const csv = csvParseRows(await copyAs(page, 'csv'));
    expect(csv[0]).toEqual(['Topic', 'Hebi (prefecture-level city)', 'Mengjin']);
    expect(csv.at(-2)?.[0]).toBe('Sources');
    expect(csv.at(-2)?.[1]).toMatch(
      /^“鹤壁.*” \(prefecture-level city\), part “.*elderly.*”\nhttp.*\/en\/plans\/hebi\/#/i,
    );
    await open(page, `${GROUP}?plans=mengjin,hebi`);
    const text = await copyAs(page, 'text');
    expect(text).toContain('  Mengjin: Not mentioned\n');
    expect(text).toMatch(/\n {2}Hebi \(prefecture-level city\):\n {4}\[.*\] /);
    expect(text).not.toMatch(/[：［］]/);
    await open(page, GROUP);
    const markdown = await copyAs(page, 'markdown');
    expect(markdown).toContain('| Topic | Mengjin | Taishan |');
    expect(markdown).toMatch(/\[¶\]\(<http.*?\/en\/plans\/mengjin\/#/);
  });
});

test('remembers that j and k are off', async ({ page }) => {
  await open(page);
  await controls(page).locator('.help > summary').click();
  await controls(page).getByLabel('Use the keys j and k').uncheck();
  await open(page, 'en/groups/youth/');
  await page.keyboard.press('j');
  await expect(table(page).locator('tbody tr > th').first()).not.toBeFocused();
  await controls(page).locator('.help > summary').click();
  await controls(page).getByLabel('Use the keys j and k').check();
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await expect(table(page).locator('tbody tr > th:focus')).toHaveCount(1);
});

test('no control and no name of a topic is cut off', async ({ page }) => {
  for (const width of [1440, 1024, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `${GROUP}?plans=hebi,mengjin&base=hebi`);
    const named = page.locator('.CompareControls :is(summary, button), .RowTools, .TopicHead-name');
    await expect(named).not.toHaveCount(0);
    const cut = await named.evaluateAll((all) =>
      all.filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.textContent),
    );
    expect(cut, `${width} px`).toEqual([]);
    const right = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(right).toBeLessThanOrEqual(width);
  }
});

for (const address of ['en/groups/', 'en/projects/talent/', 'en/goals/', 'en/implementation/'])
  testStill(
    `${address} is English around the words of the plans, without JavaScript too`,
    async ({ page }) => {
      await page.goto(address);
      const own = [
        'main :is(h1, h2, h3, .lede, .note, .finding, .siblings, caption, nav)',
        '.SilenceMap, .TopicMap, .TopicFindings, .TopicLinks, .TopicHead, .TopicClause-also, .TopicCell-silence',
        '.SectionSummary :is(thead, td), .QuotaGrid td, .AbsentSection > p',
      ];
      expect(await chineseInEnglish(page, own.join())).toEqual([]);
    },
  );

/** Texts and labels with Chinese words or marks that are in English by their `lang`. */
async function chineseInEnglish(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).evaluateAll((all) =>
    all.flatMap((each) => {
      const walker = document.createTreeWalker(
        each,
        NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      );
      const found: string[] = [];
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement;
        if (element?.closest('[lang]')?.getAttribute('lang') !== 'en') continue;
        // Definitions, in titles, may quote words.
        if (node instanceof Element)
          for (const name of ['aria-label', 'placeholder', 'abbr', 'data-label'])
            found.push(node.getAttribute(name) ?? '');
        else found.push(node.textContent ?? '');
      }
      return found;
    }),
  );
  return atLeastOne(texts).filter(
    (text) => HAN.test(text) || /[，。；：、（）！？《》［］]/.test(text),
  );
}
