import { expect, test } from '@playwright/test';
import type { Agreement, Coding, Topic } from '#src/schemas/corpus.ts';

test('defines every topic of the open data, with its count in each plan', async ({
  page,
  request,
}) => {
  const topics = (await (await request.get('/data/topics.json')).json()) as Topic[];
  for (const section of new Set(topics.map((topic) => topic.section))) {
    await page.goto(`/codebook/${section}/`);
    const own = topics.filter((topic) => topic.section === section);
    const definitions = page.locator('.TopicEntry .definition');
    expect(await definitions.allTextContents()).toEqual(own.map((topic) => topic.definition.zh));
    const cells = await page.locator('.CodebookTopics td').evaluateAll((all) =>
      all.map((cell) => ({
        topic: cell.parentElement?.getAttribute('data-topic'),
        plan: cell.getAttribute('data-plan'),
        count: cell.hasAttribute('data-silent') ? 0 : Number(cell.textContent),
      })),
    );
    const counts = own.flatMap(({ id, clauses }) =>
      Object.entries(clauses).map(([plan, count]) => ({ topic: id, plan, count })),
    );
    expect(cells).toEqual(counts);
  }
});

test('gives the agreement as the open data have it', async ({ page, request }) => {
  const rows = (await (await request.get('/data/agreement.json')).json()) as Agreement[];
  await page.goto('/codebook/');
  for (const { section, clauses, agreeing, share, alpha } of rows) {
    const cells = page.locator(`.AgreementTable [data-section="${section}"] td`);
    const figures = (await cells.allTextContents()).slice(0, 4).map(Number.parseFloat);
    expect(figures.slice(0, 2), section).toEqual([clauses, agreeing]);
    expect(figures[2]).toBeCloseTo(share * 100, 1);
    if (alpha !== null) expect(figures[3]).toBeCloseTo(alpha, 3);
  }
});

test('shows both codings, what holds and its reason where it was decided or corrected', async ({
  page,
  request,
}) => {
  const codings = (await (await request.get('/data/codings.json')).json()) as Coding[];
  const decided = codings.filter(({ reason }) => reason !== null);
  expect(decided.filter(({ agree }) => !agree).length).toBe(9);
  expect(decided.filter(({ agree }) => agree).length).toBe(5);
  await page.goto('/codebook/');
  await expect(page.locator('.AdjudicationList > li')).toHaveCount(decided.length);
  for (const { clause, first, second, final, reason } of decided) {
    const entry = page.locator(`.AdjudicationList > [data-clause="${clause}"]`);
    for (const [line, topics] of Object.entries({ first, second, final })) {
      const names = entry.locator(`.${line} .TopicLink`);
      expect(
        await names.evaluateAll((links) => links.map((link) => link.getAttribute('title'))),
      ).toEqual(topics);
    }
    await expect(entry).toContainText(reason?.zh ?? '?');
  }
});

test('says what the readers are, and that the figures are an upper bound', async ({ page }) => {
  await page.goto('/codebook/');
  const text = page.locator('main');
  await expect(text).toContainText('两位读者都不是人，是同一类语言模型的两个实例');
  await expect(text).toContainText('高估了人来编能达到的一致程度');
});

test('leads from an exclusion to the topic that takes the case, and from an example to its clause', async ({
  page,
}) => {
  await page.goto('/codebook/youth/');
  await page.locator('#youth-spirit .TopicLink').first().click();
  await expect(page.locator('.TopicEntry:target')).toBeInViewport();
  await page.locator('.TopicEntry .example a').first().click();
  await expect(page.locator('[data-clause]:target')).toBeInViewport();
});
