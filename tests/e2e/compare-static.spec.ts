/** What a comparison page is before, and without, its script. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Clause, Quota, Topic } from '#src/schemas/corpus.ts';
import { GROUP_KEYS, PROJECT_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';

const PLANS = ['mengjin', 'taishan', 'yunxi', 'qingtongxia', 'hebi'];
const PAGES: [string, SectionKey][] = [
  ...GROUP_KEYS.map((key): [string, SectionKey] => [`groups/${key}/`, key]),
  ...PROJECT_KEYS.map((key): [string, SectionKey] => [`projects/${key}/`, key]),
  ['goals/', 'overview'],
  ['implementation/', 'implementation'],
];

const readRows = <Row>(name: string) =>
  JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8')) as Row[];
const clauses = readRows<Clause>('clauses');
const quotas = readRows<Quota>('quotas');
const topics = readRows<Topic>('topics');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [address, section] of PAGES) {
    test(`${address} has each clause in its plan and topics, word for word, and names silent topics`, async ({
      page,
    }) => {
      await page.goto(address);
      const heads = page.locator('#comparison thead th[data-plan]');
      expect(await dataOf(page, '#comparison thead th[data-plan]', 'plan')).toEqual(PLANS);
      await expect(heads).toHaveCount(5);
      const mentioned = topics
        .filter((topic) => topic.section === section)
        .filter(({ clauses: counts }) => Object.values(counts).some((count) => count > 0))
        .map(({ id }) => id);
      expect(await dataOf(page, '#comparison tbody tr', 'topic')).toEqual(mentioned);
      const shown = await page
        .locator('#comparison [data-clause]')
        .evaluateAll((all) =>
          all.map((clause) =>
            [
              clause.closest('tr')?.dataset['topic'],
              clause.closest('td')?.dataset['plan'],
              clause.dataset['clause'],
              clause.querySelector('.TopicClause-text')?.textContent.trim(),
            ].join(' '),
          ),
        );
      const coded = clauses
        .filter((clause) => clause.section === section)
        .flatMap(({ id, plan, text, topics: own }) =>
          own.map((topic) => [topic, plan, id, text].join(' ')),
        );
      expect(shown.toSorted()).toEqual(coded.toSorted());
      const unmentioned = topics
        .filter((topic) => topic.section === section && !topic.id.endsWith('-other'))
        .filter(({ clauses: counts }) => Object.values(counts).every((count) => count === 0))
        .map(({ id }) => id);
      expect(await dataOf(page, '[data-unmentioned]', 'unmentioned')).toEqual(unmentioned);
      for (const width of [360, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(content, `at ${width} px`).toBeLessThanOrEqual(width);
      }
    });
  }

  test('a clause coded twice names its other row and leads there', async ({ page }) => {
    const twice = clauses.find(({ section, topics: own }) => section === 'youth' && own[1]);
    if (!twice) throw new Error('no clause of youth has two topics');
    const [one = '', other = ''] = twice.topics;
    await page.goto('groups/youth/');
    const place = page.locator(`#cell-${one}-${twice.plan} [data-clause="${twice.id}"]`);
    await place.locator(`a[href="#cell-${other}-${twice.plan}"]`).click();
    await expect(page.locator(`#cell-${other}-${twice.plan}`)).toBeInViewport();
  });

  test('a clause leads to its place in the plan', async ({ page }) => {
    await page.goto('groups/elderly/');
    const clause = page.locator('#comparison [data-clause]').first();
    const id = (await clause.getAttribute('data-clause')) ?? '-';
    await clause.locator('.TopicClause-place').click();
    await expect(page).toHaveURL(new RegExp(`/plans/[a-z]+/#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });

  test('numbers are marked in their clauses', async ({ page }) => {
    await page.goto('projects/talent/');
    for (const { id, quote } of quotas.filter(({ section }) => section === 'talent'))
      await expect(page.locator(`#comparison mark[data-quota="${id}"]`).first()).toHaveText(quote);
  });

  test('silence is written into each empty cell', async ({ page }) => {
    await page.goto('groups/elderly/');
    const silent = page.locator('#comparison td[data-silent="topic"]');
    const own = topics.filter(({ section }) => section === 'elderly');
    const counts = own
      .map((topic) => PLANS.filter((plan) => !topic.clauses[plan]).length)
      .filter((count) => count < PLANS.length);
    await expect(silent).toHaveCount(counts.reduce((sum, count) => sum + count, 0));
    for (const cell of await silent.all()) await expect(cell).toContainText('未提及');
  });

  test('that no plan has a number for the elderly is seen at once', async ({ page }) => {
    expect(quotas.filter(({ section }) => section === 'elderly')).toEqual([]);
    await page.goto('groups/elderly/');
    await expect(page.getByText('5 份方案在这一部分都没有写指标')).toBeVisible();
    await expect(page.locator('.SilenceMap [data-kind="number"]')).toHaveCount(0);
    for (const plan of PLANS)
      await expect(page.locator(`#quotas-${plan}[data-silent]`)).toContainText('无指标');
    await page.goto('groups/');
    await expect(page.locator('.finding')).toContainText('老年人');
    await expect(page.locator('.finding')).toBeInViewport();
  });

  test('a missing part is said once in its column, with where the matter stands', async ({
    page,
  }) => {
    await page.goto('projects/talent/');
    const cells = page.locator('#comparison td[data-plan="taishan"]');
    const rows = await page.locator('#comparison tbody tr').count();
    await expect(cells).toHaveCount(rows);
    await expect(page.locator('#comparison td[data-silent="section"]')).toHaveCount(rows);
    await expect(cells.locator('.AbsentSection')).toHaveCount(1);
    const nearest = cells.first().locator('a[href*="/plans/taishan/#taishan-grassroots"]');
    await expect(nearest.first()).toBeVisible();
    await expect(page.locator('main [data-plan="taishan"] [data-clause]')).toHaveCount(0);
    await expect(
      page.locator('#comparison [data-plan="hebi"] [data-clause]').first(),
    ).toBeVisible();
  });

  test('the silence map shows each cell as the table has it, and leads there', async ({ page }) => {
    await page.goto('projects/talent/');
    const kinds = (within: string) =>
      page.locator(`${within} [data-kind]:not([data-kind="absent"])`).evaluateAll((all) =>
        all.map((each) => {
          const topic = each.closest<HTMLElement>('[data-topic]')?.dataset['topic'];
          const { plan, kind } = (each as HTMLElement).dataset;
          return `${topic ?? ''} ${plan ?? ''} ${kind ?? ''}`;
        }),
      );
    const drawn = await kinds('.SilenceMap');
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn).toEqual(await kinds('#comparison'));
    await expect(page.locator('.SilenceMap [data-kind="absent"]')).toHaveCount(1);
    const sign = page.locator('.SilenceMap [data-plan="hebi"][data-kind="number"] a').first();
    const target = (await sign.getAttribute('href')) ?? '#-';
    await sign.click();
    await expect(page.locator(target)).toBeInViewport();
  });

  test('the list of topics leads to each row', async ({ page }) => {
    await page.goto('groups/workers/');
    const list = page.getByRole('navigation', { name: '本页主题' });
    await list.getByRole('link', { name: '安全生产与健康' }).click();
    await expect(page.locator('#topic-workers-safety > th')).toBeInViewport();
  });
});

test('heads of columns and rows stay in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('groups/youth/#topic-youth-teachers');
  await expect(page.locator('#topic-youth-teachers')).toBeInViewport();
  for (const plan of PLANS)
    await expect(page.locator(`#comparison thead [data-plan="${plan}"]`)).toBeInViewport();
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
  const place = page.locator('#comparison .TopicClause-place').first();
  const spelled = await place.evaluate((each) => getComputedStyle(each, '::before').content);
  expect(spelled).toContain('/plans/');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // A4 across, in points; the table takes more than one page.
  const boxes = pdf.toString('latin1').match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/g) ?? [];
  expect(boxes.length).toBeGreaterThan(2);
  expect(boxes.at(-1)).toMatch(/\/MediaBox \[0 0 84[12](\.\d+)? 59[456](\.\d+)?\]/);
});

for (const width of [360, 1280])
  test(`nothing moves while a page loads and is read at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['groups/youth/', 'projects/talent/']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await measureShift(page), address).toBe(0);
    }
  });

test('each plan’s column lies under /data/compare, with what the page shows', async ({
  request,
  page,
}) => {
  interface Column {
    present: boolean;
    cells: Record<string, { clause: string }[]>;
  }
  const read = async (path: string) => (await (await request.get(path)).json()) as unknown;
  const plans = (await read('data/compare/plans.json')) as { id: string }[];
  expect(plans.map(({ id }) => id)).toEqual(PLANS);
  await page.goto('projects/talent/');
  for (const plan of PLANS) {
    const column = (await read(`data/compare/talent/${plan}.json`)) as Column;
    expect(column.present).toBe(plan !== 'taishan');
    for (const [topic, own] of Object.entries(column.cells))
      expect(await dataOf(page, `#cell-${topic}-${plan} [data-clause]`, 'clause')).toEqual(
        own.map(({ clause }) => clause),
      );
  }
});

function dataOf(page: Page, selector: string, name: string) {
  return page
    .locator(selector)
    .evaluateAll((all, key) => all.map((each) => each.dataset[key]), name);
}

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
