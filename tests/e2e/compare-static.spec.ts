/** What a comparison page is before, and without, its script; what its HTML says: tests/built/compare.test.ts. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Clause } from '#src/schemas/corpus.ts';
import { GROUP_KEYS, PROJECT_KEYS } from '#src/schemas/vocabulary.ts';
import { test, testStill } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

const PLANS = ['mengjin', 'taishan', 'yunxi', 'qingtongxia', 'hebi'];
const PAGES = [
  ...GROUP_KEYS.map((key) => `groups/${key}/`),
  ...PROJECT_KEYS.map((key) => `projects/${key}/`),
  'goals/',
  'implementation/',
];

const clauses = JSON.parse(readFileSync('dist/data/clauses.json', 'utf8')) as Clause[];

test.describe('without JavaScript', () => {
  for (const address of atLeastOne(PAGES))
    testStill(`${address} does not scroll sideways`, async ({ page }) => {
      await page.goto(address);
      for (const width of [360, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(content, `at ${width} px`).toBeLessThanOrEqual(width);
      }
    });

  testStill('a clause coded twice names its other row and leads there', async ({ page }) => {
    const twice = clauses.find(({ section, topics: own }) => section === 'youth' && own[1]);
    if (!twice) throw new Error('no clause of youth has two topics');
    const [a = '', b = ''] = twice.topics;
    await page.goto('groups/youth/');
    const place = page.locator(`#cell-${a}-${twice.plan} [data-clause="${twice.id}"]`);
    await place.locator(`a[href="#cell-${b}-${twice.plan}"]`).click();
    await expect(page.locator(`#cell-${b}-${twice.plan}`)).toBeInViewport();
  });

  testStill('a clause leads to its place in the plan', async ({ page }) => {
    await page.goto('groups/elderly/');
    const clause = page.locator('#comparison [data-clause]').first();
    const id = (await clause.getAttribute('data-clause')) ?? '-';
    await clause.locator('.TopicClause-place').click();
    await expect(page).toHaveURL(new RegExp(`/plans/[a-z]+/#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });

  testStill('a mention leads to its clause, and to the row of that clause', async ({ page }) => {
    await page.goto('groups/elderly/');
    const university = page
      .locator('#comparison td[data-plan="hebi"][data-mention] .TopicMention')
      .filter({ has: page.locator('b', { hasText: '老年大学' }) })
      .first();
    await expect(university.locator('b')).toContainText('老年大学');
    const row = university.locator('.TopicClause-also a').first();
    const cell = page.locator((await row.getAttribute('href')) ?? '#-');
    await row.click();
    await expect(cell).toBeInViewport();
    await expect(cell).toContainText('老年大学');
    await university.locator('.TopicClause-place').click();
    await expect(page).toHaveURL(/\/plans\/hebi\/#hebi-elderly-/);
    const clause = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect(clause).toContainText('老年大学');
  });

  testStill('that no plan has a number for the elderly is seen at once', async ({ page }) => {
    await page.goto('groups/elderly/');
    await expect(page.getByText('5份方案在这一部分均未提出指标')).toBeInViewport();
    await page.goto('groups/');
    await expect(page.locator('.finding')).toContainText('老年人');
    await expect(page.locator('.finding')).toBeInViewport();
  });

  testStill('projects/talent/', async ({ page }) => {
    await page.goto('projects/talent/');

    await test.step('says of a missing part where the matter stands', async () => {
      const cells = page.locator('#comparison td[data-plan="taishan"]');
      const nearest = cells.first().locator('a[href*="/plans/taishan/#taishan-grassroots"]');
      await expect(nearest.first()).toBeVisible();
      await expect(
        page.locator('#comparison [data-plan="hebi"] [data-clause]').first(),
      ).toBeVisible();
    });

    await test.step('leads from the silence map to each cell', async () => {
      const sign = page.locator('.TopicMap a[data-kind="number"][href$="-hebi"]').first();
      const target = (await sign.getAttribute('href')) ?? '#-';
      await sign.click();
      await expect(page.locator(target)).toBeInViewport();
    });
  });

  testStill('the list of topics leads to each row', async ({ page }) => {
    await page.goto('groups/workers/');
    const list = page.getByRole('navigation', { name: '本页主题' });
    await list.getByRole('link', { name: '安全生产与健康', exact: true }).click();
    await expect(page.locator('#topic-workers-safety > th')).toBeInViewport();
  });
});

test('heads of columns and rows stay in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('groups/youth/#topic-youth-science-teachers');
  await expect(page.locator('#topic-youth-science-teachers')).toBeInViewport();
  for (const plan of atLeastOne(PLANS))
    await expect(page.locator(`#comparison thead [data-plan="${plan}"]`)).toBeInViewport();
});

test('the address of a topic that was split leads to what it became', async ({ page }) => {
  await page.goto('groups/youth/#topic-youth-teachers');
  await expect(page.locator('#topic-youth-science-teachers .TopicHead-name')).toBeInViewport();
  await page.goto('codebook/youth/#youth-teachers');
  await expect(page.locator('#youth-science-teachers h3')).toBeInViewport();
});

test('prints in landscape with the heads on each page', async ({ page }) => {
  await page.goto('groups/elderly/');
  await page.emulateMedia({ media: 'print' });
  const display = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).display);
  expect(await display('#comparison thead')).toBe('table-header-group');
  expect(await display('#comparison tbody tr')).toBe('table-row');
  const sizeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
  const clause = await sizeOf('#comparison .TopicClause .TopicClause-text');
  const quiet = ['.TopicMention .TopicClause-text', '.TopicCell-mention', '.TopicCell-silence'];
  for (const part of atLeastOne(quiet))
    expect(await sizeOf(`#comparison ${part}`), part).toBeLessThanOrEqual(clause);
  for (const name of ['孟津区', '鹤壁市'])
    await expect(page.locator('#comparison thead .name', { hasText: name })).toBeVisible();
  await expect(page.locator('.TopicMap table')).toBeVisible();
  await expect(page.locator('#comparison .TopicClause-place').first()).toBeHidden();
  // The id of a clause stands for the sign that leads to it.
  const [place] = await page.locator('#comparison .TopicClause').evaluateAll((all) =>
    all.map((each) => {
      return { id: each.dataset['clause'], spelled: getComputedStyle(each, '::after').content };
    }),
  );
  expect(place?.spelled).toBe(`"${place?.id}"`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // A4 across, in points; the table takes more than one page.
  const boxes = pdf.toString('latin1').match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/g) ?? [];
  expect(boxes.length).toBeGreaterThan(2);
  expect(boxes.at(-1)).toMatch(/\/MediaBox \[0 0 84[12](\.\d+)? 59[456](\.\d+)?\]/);
});

/** Screens in which a table is to begin. */
const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

testStill('every table begins in the first screen of a desk and of a phone', async ({ page }) => {
  const parts = ['thead [data-plan]', 'tbody tr .TopicHead-name', 'tbody td'];
  for (const address of atLeastOne(PAGES.flatMap((path) => [path, `en/${path}`]))) {
    await page.goto(address);
    for (const screen of atLeastOne(SCREENS)) {
      await page.setViewportSize(screen);
      const boxes = await page.evaluate(
        (all) =>
          all.map((part) => {
            const first = document.querySelector(`#comparison ${part}`)?.getBoundingClientRect();
            return { y: first?.y, height: first?.height };
          }),
        parts,
      );
      for (const [index, part] of atLeastOne(parts.entries())) {
        const place = `${address} ${part} at ${screen.width} px`;
        expect(boxes[index]?.height, place).toBeGreaterThan(0);
        expect(boxes[index]?.y, place).toBeLessThan(screen.height - 24);
      }
    }
  }
});

test('the map marks the topic that is read, stays beside the table, and leads there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('groups/youth/');
  const map = page.locator('.TopicMap');
  const link = map.getByRole('link', { name: '科技辅导员', exact: true });
  await map.locator('tbody th a').first().focus();
  await page.keyboard.press('Tab');
  await expect(map.locator('tbody th a').nth(1)).toBeFocused();
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(map.locator('[aria-current]')).toHaveCount(1);
  await expect(link).toBeInViewport();
  const row = page.locator('#topic-youth-counsellors');
  const head = page.locator('#comparison thead');
  await expect(row.locator('.TopicHead-name')).toBeInViewport();
  // Nothing that stays covers what was gone to.
  const [rowBox, headBox] = [await row.boundingBox(), await head.boundingBox()];
  expect(rowBox?.y).toBeGreaterThanOrEqual((headBox?.y ?? 0) + (headBox?.height ?? 0) - 1);
  const cell = page.locator('#cell-youth-rural-hebi');
  await map.locator('a[href="#cell-youth-rural-hebi"]').click();
  const band = await page.locator('#topic-youth-rural > th').boundingBox();
  const words = await cell.locator('.TopicClause-text').first().boundingBox();
  expect(words?.y).toBeGreaterThanOrEqual((band?.y ?? 0) + (band?.height ?? 0));
});

test('what is above and below the table keeps the edge of the head', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('groups/youth/');
  const edge = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().x);
  const head = await edge('.Header .name');
  for (const part of ['.Breadcrumbs', 'h1', '.finding', '.TopicFindings', '.SectionSummary'])
    expect(await edge(part), part).toBeCloseTo(head, 0);
  const table = await page.locator('.Comparison').boundingBox();
  expect(table?.x).toBeLessThan(head - 24);
  expect(2 * (table?.x ?? 0) + (table?.width ?? 0)).toBeCloseTo(
    await page.evaluate(() => document.documentElement.clientWidth),
    0,
  );
});

test('on a phone the part that is read is in sight among its siblings', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ['projects/talent/', 'en/groups/officials/']) {
    await page.goto(address);
    await expect(page.locator('.siblings [aria-current]'), address).toBeInViewport({ ratio: 1 });
  }
});

testStill(
  'on a phone the map is folded, and each plan is named in heads and cells',
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('groups/youth/');
    const map = page.locator('.TopicMap');
    await expect(map.locator('table')).toBeHidden();
    await map.locator('summary').first().click();
    await expect(map.locator('table')).toBeVisible();
    const names = ['孟津区', '泰山区', '云溪区', '青铜峡市', '鹤壁市'];
    const heads = page.locator('#comparison thead th[data-plan] .name');
    await expect(heads).toHaveText(names);
    for (const head of atLeastOne(await heads.all())) await expect(head).toBeVisible();
    const cells = page.locator('#topic-youth-rural .TopicCell-plan');
    await expect(cells).toHaveText([
      ...names.slice(0, 3),
      '青铜峡市（征求意见稿）',
      '鹤壁市（地级市）',
    ]);
  },
);

test('a skip link leads to the comparison, and one past it', async ({ page }) => {
  await page.goto('groups/youth/');
  await expect(page.locator('.TopicTable')).toHaveAttribute('data-ready', '');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('跳到对照表');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('跳过对照表');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('方案：5份');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.TopicFindings a').first()).toBeFocused();
});

test('a picture of the whole page shows every row', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('groups/youth/');
  const skipped = () =>
    page
      .locator('#comparison *')
      .evaluateAll(
        (all) =>
          all.filter((each) => getComputedStyle(each).contentVisibility !== 'visible').length,
      );
  expect(await skipped()).toBe(0);
  // A choice leaves rows out of sight out of the layout, for a moment.
  await page.getByLabel('基准').selectOption('hebi');
  await expect.poll(skipped).toBeGreaterThan(0);
  await expect.poll(skipped).toBe(0);
});

for (const width of [360, 1280])
  test(`nothing moves while a page loads and is read at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['groups/youth/', 'en/projects/talent/']) {
      await page.goto(address);
      await expect(page.locator('.TopicTable')).toHaveAttribute('data-ready', '');
      // The baseline that a wide screen sets by itself comes later, in the place kept for it.
      await expect(page.locator('.LikenessStrip').first()).toBeAttached({ attached: width > 1000 });
      expect(await measureShift(page), address).toBe(0);
    }
  });

/** Layout shift from the beginning, and while the page is scrolled to its end. */
async function measureShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const add = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    };
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      window.scrollTo({ top: y, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    return sum;
  });
}
