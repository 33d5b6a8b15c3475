/** Numbers, facets, order, near results, and the way to the clause and back. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Clause } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { test } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

const clauses = readData<Clause>('clauses');
const quotas = readData<Quota>('quotas');

const answer = (page: Page) => page.locator('.SearchPage [data-answer]');
const hits = (page: Page) => page.locator('.SearchPage [data-results] li[data-clause]');
const figures = (page: Page) => page.locator('.SearchPage tr[data-quota]');

async function open(page: Page, query: string, more = ''): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(query)}${more}`);
  await expect(answer(page)).toHaveAttribute('data-result-count', /./, { timeout: 15_000 });
}

test.describe('numbers', () => {
  test('comparisons are answered from the quotas, units respected', async ({ page }) => {
    for (const [query, unit, least] of [
      ['人次>=1000', '人次', 1000],
      ['人次 ≥ 1000', '人次', 1000],
      ['≥90%', '%', 90],
      ['＞＝９０％', '%', 90],
    ] as const)
      await test.step(query, async () => {
        await open(page, query);
        const expected = atLeastOne(
          quotas.filter((quota) => quota.unit === unit && quota.value >= least),
        );
        await expect(figures(page)).toHaveCount(expected.length);
        const shown = await figures(page).evaluateAll((all) => all.map((row) => row.dataset.quota));
        expect(shown).toEqual(expected.map(({ id }) => id));
        await expect(answer(page)).toHaveAttribute('data-result-count', String(expected.length));
      });
  });

  test('words say which quotas, and are searched in the texts', async ({ page }) => {
    await open(page, '志愿者 >1000');
    const answering = quotas.filter(
      ({ subject, value }) => subject.zh.includes('志愿者') && value > 1000,
    );
    for (const { id } of atLeastOne(answering))
      await expect(page.locator(`tr[data-quota="${id}"]`)).toHaveCount(1);
    const holders = clauses.filter(({ text }) => text.includes('志愿者'));
    await expect(answer(page)).toHaveAttribute('data-result-count', String(holders.length));
  });

  test('1万人次 and 10000人次 are the same quota', async ({ page }) => {
    const [expected] = quotas.filter(({ value, unit }) => value === 10_000 && unit === '人次');
    for (const query of ['1万人次', '10000人次', '一万人次']) {
      await open(page, query);
      await expect(page.locator(`tr[data-quota="${expected?.id ?? ''}"]`)).toHaveCount(1);
    }
  });

  test('by value, one unit at a time', async ({ page }) => {
    await open(page, '', '&kind=quota&sort=value');
    await expect(figures(page)).toHaveCount(quotas.length);
    const shown = await figures(page).evaluateAll((all) => all.map((row) => row.dataset.quota));
    const sorted = shown.map((id) => quotas.find((quota) => quota.id === id));
    for (const unit of atLeastOne(new Set(sorted.map((quota) => quota?.unit)))) {
      const places = sorted.flatMap((quota, index) => (quota?.unit === unit ? [index] : []));
      expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBe(places.length - 1);
      const values = places.map((at) => sorted[at]?.value ?? 0);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
  });
});

test.describe('facets', () => {
  test('count live, narrow the list and stay in the address', async ({ page }) => {
    await open(page, '科普', '&kind=clause');
    const expected = clauses.filter(({ text }) => text.includes('科普'));
    const ofPlan = expected.filter(({ plan }) => plan === 'hebi');
    const plan = page.locator('[data-facet="plan"] li', { has: page.locator('[value="hebi"]') });
    await expect(plan.locator('[data-count]')).toHaveText(String(ofPlan.length));
    await plan.locator('input').check();
    await expect(answer(page)).toHaveAttribute('data-result-count', String(ofPlan.length));
    await expect(page).toHaveURL(/plan=hebi/);
    const ofPart = ofPlan.filter(({ section }) => section === 'talent');
    const part = page.locator('[data-facet="part"] li', { has: page.locator('[value="talent"]') });
    await expect(part.locator('[data-count]')).toHaveText(String(ofPart.length));
    await page.reload();
    await expect(answer(page)).toHaveAttribute('data-result-count', String(ofPlan.length));
    await expect(plan.locator('input')).toBeChecked();
  });

  test('count what the answer counts, and add up to it', async ({ page }) => {
    await open(page, '志愿者');
    const expected = clauses.filter(({ text }) => text.includes('志愿者')).length;
    await expect(answer(page)).toHaveAttribute('data-result-count', String(expected));
    await expect(page.locator('[data-counted]')).toContainText('数字是条文数');
    const sumOf = async (facet: string) => {
      const counts = page.locator(`[data-facet="${facet}"] li:visible [data-count]`);
      return (await counts.allTextContents()).reduce((sum, count) => sum + Number(count), 0);
    };
    for (const facet of ['plan', 'part', 'level', 'status'])
      expect(await sumOf(facet), facet).toBe(expected);
    await page.locator('[data-facet="kind"] [value="quota"]').check();
    await expect(page.locator('[data-counted]')).toContainText('数字是结果条数');
    const quotaCount = Number(await answer(page).getAttribute('data-result-count'));
    expect(quotaCount).toBeGreaterThan(0);
    expect(await sumOf('plan')).toBe(quotaCount);
  });

  test('the heads of the groups count clauses apart from lists of bodies', async ({ page }) => {
    await open(page, '老年大学');
    const expected = clauses.filter(({ text }) => text.includes('老年大学')).length;
    const heads = await page.locator('.group[data-plan] [data-count]').allTextContents();
    const sentences = heads.map((head) => Number(/条文(\d+)条/.exec(head)?.[1] ?? 0));
    expect(sentences.reduce((sum, count) => sum + count, 0)).toBe(expected);
  });

  test('of level and status are those of the plans', async ({ page }) => {
    await open(page, '科普', '&kind=clause&level=prefecture');
    const expected = clauses.filter(({ text, plan }) => text.includes('科普') && plan === 'hebi');
    await expect(answer(page)).toHaveAttribute('data-result-count', String(expected.length));
  });

  test('one list instead of groups by plan', async ({ page }) => {
    await open(page, '老年大学', '&group=none');
    await expect(page.locator('.SearchPage .group')).toHaveCount(1);
    await page.locator('.SearchPage input[name="grouped"]').check();
    const holders = clauses.filter(({ text }) => text.includes('老年大学'));
    const plans = new Set(holders.map(({ plan }) => plan));
    await expect(page.locator('.group[data-plan]')).toHaveCount(plans.size);
    expect(new URL(page.url()).searchParams.has('group')).toBe(false);
  });
});

test.describe('near results', () => {
  test('variants, slips and English words lead to words of the plans, set apart', async ({
    page,
  }) => {
    for (const [query, word] of [
      ['科學素質', '科学素质'],
      ['志愿着', '志愿者'],
      ['volunteers', '志愿者'],
      ['新时代文明实践中新', '新时代文明实践中心'],
      ['科学家精深', '科学家精神'],
    ] as const)
      await test.step(`${query} → ${word}`, async () => {
        await open(page, query);
        await expect(answer(page)).toContainText('没有条文写到');
        const near = page.locator('.SearchPage [data-near]');
        await expect(near).toBeVisible();
        await expect(near.locator('li').first()).toContainText(word);
        await expect(near.locator('mark').first()).toHaveText(word);
        await expect(page.locator('.SearchPage [data-maybe] a').first()).toHaveText(word);
        await expect(hits(page)).toHaveCount(0);
      });
  });

  test('a link of them searches it', async ({ page }) => {
    await open(page, '农民', '');
    await open(page, '農民');
    await page.locator('.SearchPage [data-maybe] a').first().click();
    const holders = clauses.filter(({ text }) => text.includes('农民'));
    await expect(answer(page)).toHaveAttribute('data-result-count', String(holders.length));
  });

  test('few exact hits offer other words', async ({ page }) => {
    await open(page, '手机');
    await expect(page.locator('.SearchPage [data-maybe]')).toContainText('智能手机');
  });
});

test('the words are marked at the clause, and back returns to the same place', async ({ page }) => {
  await open(page, '科普');
  await page.locator('.SearchPage [data-more]').click();
  await expect(hits(page)).toHaveCount(30);
  const hit = hits(page).nth(25);
  const clause = await hit.getAttribute('data-clause');
  await hit.locator('a').scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(1000);
  await hit.locator('a').click();
  await page.waitForURL(new RegExp(`/#${clause ?? '-'}$`));
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('search-hit') ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    );
  await expect.poll(marked).toContain('科普');
  await page.reload();
  await expect.poll(marked).toContain('科普');
  await page.goBack();
  await expect(hits(page).nth(25)).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(top, -2);
});

test('excluded words leave clauses out', async ({ page }) => {
  await open(page, '科普 -活动', '&kind=clause');
  const expected = clauses.filter(({ text }) => text.includes('科普') && !text.includes('活动'));
  await expect(answer(page)).toHaveAttribute('data-result-count', String(expected.length));
  await page.goto('search/?q=-活动');
  await expect(answer(page)).toContainText('请再输入一个检索词');
});

test('bodies are found in their lists, with the exact name', async ({ page }) => {
  await open(page, '教体局');
  await expect(page.locator('.SearchPage li[data-responsibility]').first()).toContainText('教体局');
});

function readData<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8')) as Row[];
}
