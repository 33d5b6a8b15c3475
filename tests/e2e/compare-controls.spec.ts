/** What the controls of a comparison do in a browser. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import type { Clause } from '#src/schemas/corpus.ts';
import { test } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

const PLANS = ['mengjin', 'taishan', 'yunxi', 'qingtongxia', 'hebi'];
const GROUP = 'groups/elderly/';

const table = (page: Page) => page.locator('.TopicTable');
const controls = (page: Page) => page.locator('.CompareControls');
const announced = (page: Page) => page.locator('[data-announce]');
const base = (page: Page) => controls(page).getByLabel('基准');
const view = (page: Page) => controls(page).getByLabel('显示');
const filter = (page: Page) => controls(page).getByLabel('按词筛选');
const rows = (page: Page) => table(page).locator('tbody tr[data-topic]:visible');

async function open(page: Page, address = GROUP): Promise<void> {
  await page.goto(address);
  await expect(table(page)).toHaveAttribute('data-ready', '');
  // What the address asks for is drawn by a script of its own.
  await expect(page.locator('html')).not.toHaveAttribute('data-answering');
}

async function openPlans(page: Page): Promise<Locator> {
  await controls(page).locator('.plans > summary').click();
  const panel = controls(page).locator('.plans > .panel');
  await expect(panel.locator('ol li').first()).toBeVisible();
  return panel;
}

async function columns(page: Page): Promise<(string | undefined)[]> {
  const heads = table(page).locator('thead th[data-plan]');
  return heads.evaluateAll((all) => all.map((head) => head.dataset['plan']));
}

test('shows all plans first, and the address is clean', async ({ page }) => {
  await open(page);
  expect(await columns(page)).toEqual(PLANS);
  expect(new URL(page.url()).search).toBe('');
});

const strips = (page: Page) => table(page).locator('.LikenessStrip');
const baseHead = (page: Page) => table(page).locator('thead th[data-is-base]');

/** Stretches of text that are marked as the baseline's too; nothing of the text is touched for it. */
const countMarks = (page: Page) =>
  page.evaluate(() =>
    ['shared-words', 'shared-words-unasked'].map((name) => CSS.highlights.get(name)?.size ?? 0),
  );

test('a wide screen has the first plan in order as its baseline, says so, and moves nothing', async ({
  page,
}) => {
  await open(page, 'groups/youth/?plans=hebi,qingtongxia,mengjin');
  await expect(baseHead(page)).toHaveAttribute('data-plan', 'mengjin');
  await expect(base(page)).toHaveValue('mengjin');
  await expect(controls(page)).toContainText('默认以次序最前的孟津区为基准，可更换或取消。');
  // 29 of 90 characters, counted by hand.
  const strip = table(page).locator('#cell-youth-stages-hebi .LikenessStrip');
  await expect(strip).toHaveText('32%与孟津区相同');
  // Mengjin only mentions the aims: nothing is said of likeness to it.
  await expect(table(page).locator('#topic-youth-aims .LikenessStrip')).toHaveCount(0);
  await expect(table(page).locator('.TopicClause[data-folded], .SharedNote')).toHaveCount(0);
  await expect(page).toHaveURL(/\?plans=hebi,qingtongxia,mengjin$/);
  expect((await countMarks(page))[1]).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await expect(strip).toBeHidden();
  await expect(baseHead(page).locator('[data-base-mark]')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  // What the page chose becomes the reader's choice, which folds and is printed.
  await controls(page).getByRole('button', { name: '合并相同的句子' }).click();
  await expect(page).toHaveURL(/&base=mengjin$/);
  await expect(base(page)).toBeFocused();
  await expect(table(page).locator('.TopicClause[data-folded]').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(strip).toBeVisible();
});

test('no baseline is a choice that the address and the ways to other parts keep', async ({
  page,
}) => {
  await open(page, 'groups/youth/');
  await expect(baseHead(page)).toHaveCount(1);
  await base(page).selectOption({ label: '不设基准' });
  await expect(page).toHaveURL(/youth\/\?base=none$/);
  await expect(baseHead(page)).toHaveCount(0);
  const hrefs = await page
    .locator('.siblings a')
    .evaluateAll((all) => all.map((way) => (way as HTMLAnchorElement).search));
  for (const search of atLeastOne(hrefs)) expect(search).toBe('?base=none');
  await page.reload();
  await expect(table(page).locator('#cell-youth-stages-hebi .LikenessStrip')).toContainText(
    '%与其他方案相同',
  );
  await expect(baseHead(page)).toHaveCount(0);
  await expect(base(page)).toHaveValue('none');
  expect(await countMarks(page)).toEqual([0, 0]);
});

test('a narrow screen has no baseline until one is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await open(page);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await expect(strips(page)).toHaveCount(0);
  await expect(base(page)).toHaveValue('none');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(strips(page).first()).toBeVisible();
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(strips(page)).toHaveCount(0);
  await base(page).selectOption('hebi');
  await expect(strips(page).first()).toBeVisible();
});

test('moves, removes and restores columns by the keyboard, the focus kept', async ({ page }) => {
  await open(page);
  const panel = await openPlans(page);
  const left = panel.getByRole('button', { name: '泰山区左移' });
  await left.focus();
  await page.keyboard.press('Enter');
  expect(await columns(page)).toEqual(['taishan', 'mengjin', 'yunxi', 'qingtongxia', 'hebi']);
  await expect(left).toBeFocused();
  await expect(left).toHaveAttribute('aria-disabled', 'true');
  await expect(announced(page)).toHaveText('泰山区已移至第1列。');
  await panel.getByRole('button', { name: '移除云溪区' }).press('Enter');
  expect(await columns(page)).toEqual(['taishan', 'mengjin', 'qingtongxia', 'hebi']);
  await expect(panel.getByRole('button', { name: '移除青铜峡市' })).toBeFocused();
  await expect(page).toHaveURL(/\?plans=taishan,mengjin,qingtongxia,hebi$/);
  await panel.getByRole('button', { name: '恢复默认方案' }).press('Enter');
  expect(await columns(page)).toEqual(PLANS);
  await page.keyboard.press('Escape');
  await expect(controls(page).locator('.plans > summary')).toBeFocused();
});

test('a page that the network puts in place of the list of plans is no list', async ({ page }) => {
  await page.route('**/pieces/compare/plans/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Log in</title><form></form>' }),
  );
  await page.goto('/groups/elderly/');
  const panel = await openPlans(page);
  await expect(panel).toContainText('方案目录载入失败');
});

test('keeps the choice over reload, back and forward', async ({ page }) => {
  await open(page, `${GROUP}?plans=hebi,mengjin&base=mengjin`);
  expect(await columns(page)).toEqual(['hebi', 'mengjin']);
  await expect(base(page)).toHaveValue('mengjin');
  await base(page).selectOption('hebi');
  await expect(page).toHaveURL(/\?plans=hebi,mengjin&base=hebi$/);
  await page.reload();
  await expect(base(page)).toHaveValue('hebi');
  expect(await columns(page)).toEqual(['hebi', 'mengjin']);
  await page.goBack();
  await expect(base(page)).toHaveValue('mengjin');
  await page.goForward();
  await expect(base(page)).toHaveValue('hebi');
  await expect(table(page).locator('thead th[data-is-base]')).toHaveAttribute('data-plan', 'hebi');
});

test('shows under the table what is shown in it', async ({ page }) => {
  await open(page, 'groups/youth/?plans=hebi,mengjin');
  for (const front of ['.SectionSummary tbody > tr', '.QuotaStrip > ul > li']) {
    const shown = page.locator(`${front}:visible`);
    const plans = await shown.evaluateAll((all) =>
      all.map((entry) => (entry as HTMLElement).dataset['plan']),
    );
    expect(plans).toEqual(['hebi', 'mengjin']);
  }
  const panel = await openPlans(page);
  await panel.getByRole('button', { name: '恢复默认方案' }).press('Enter');
  await expect(page.locator('.SectionSummary tbody > tr:visible')).toHaveCount(PLANS.length);
});

test('a choice reaches the map, the sentence above and the findings, and comes back', async ({
  page,
}) => {
  await open(page, 'groups/youth/');
  const finding = page.locator('[data-finding]');
  const lists = page.locator('.TopicFindings');
  const [before, listed] = [await finding.textContent(), await lists.innerText()];
  await open(page, 'groups/youth/?plans=hebi,mengjin');
  await expect(finding).toContainText('2份方案');
  const heads = page.locator('.TopicMap thead th');
  expect(await heads.allInnerTexts()).toHaveLength(2);
  await expect(heads.nth(0)).toContainText('鹤壁市');
  await expect(lists).toContainText('2份方案均提出的主题');
  await expect(lists).not.toContainText('青铜峡市');
  const shared = await lists.locator('ul').first().locator('a').count();
  await expect(finding).toContainText(`均提出的有${shared}个`);
  const signs = page.locator('.TopicMap tbody td a');
  const kinds = await signs.evaluateAll((all) =>
    all.map((each) => [each.getAttribute('href'), each.dataset['kind']].join(' ')),
  );
  const cells = await table(page)
    .locator('tbody tr:not([data-folded]) td[data-plan]')
    .evaluateAll((all) => all.map((each) => `#${each.id} ${each.dataset['kind'] ?? ''}`));
  expect(kinds).toEqual(
    expect.arrayContaining(atLeastOne(cells.filter((cell) => !cell.includes('-other-')))),
  );
  const panel = await openPlans(page);
  await panel.getByRole('button', { name: '恢复默认方案' }).press('Enter');
  await expect(finding).toHaveText(before ?? '');
  expect(await lists.innerText()).toBe(listed);
  await expect(heads).toHaveCount(PLANS.length);
});

test('a choice goes along to the next part, to the others and to the other language', async ({
  page,
}) => {
  await open(page, `${GROUP}?plans=hebi,mengjin&base=hebi&q=志愿`);
  const ways = page.locator('.siblings a, .PartNeighbours a');
  const searches = await ways.evaluateAll((all) =>
    all.map((way) => (way as HTMLAnchorElement).search),
  );
  for (const search of atLeastOne(searches)) expect(search).toBe('?plans=hebi,mengjin&base=hebi');
  await page.locator('.PartNeighbours a[rel="next"]').click();
  await expect(page).toHaveURL(/groups\/officials\/\?plans=hebi,mengjin&base=hebi$/);
  await expect(table(page)).toHaveAttribute('data-ready', '');
  await expect.poll(() => columns(page)).toEqual(['hebi', 'mengjin']);
  await page.locator('.Header a[data-language]').click();
  await expect(page).toHaveURL(/en\/groups\/officials\/\?plans=hebi,mengjin&base=hebi$/);
});

test('rows on which every plan shown is silent fold into a line that opens', async ({ page }) => {
  await open(page);
  const line = page.locator('.SilentRows');
  const topics = await rows(page).count();
  const unmentioned = await line.locator('dt').count();
  await open(page, `${GROUP}?plans=hebi`);
  const silent = await table(page)
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.flatMap((row) => {
        const kind = row.querySelector<HTMLElement>('td')?.dataset['kind'];
        return kind === 'none' ? [(row as HTMLElement).dataset['topic'] ?? ''] : [];
      }),
    );
  const named = atLeastOne(silent.filter((topic) => !topic.endsWith('-other')));
  expect(await rows(page).count()).toBe(topics - silent.length);
  await expect(line.locator('summary')).toContainText(
    `另有${named.length + unmentioned}个主题，这份方案未提及`,
  );
  await expect(page.locator(`.TopicMap tr[data-topic="${named[0] ?? ''}"]`)).toBeHidden();
  await page.evaluate((topic) => (location.hash = `topic-${topic}`), named[0] ?? '');
  await expect(line.locator(`dt[data-unmentioned="${named[0] ?? ''}"]`)).toBeVisible();
  await view(page).selectOption(named[0] ?? '');
  await expect(rows(page)).toHaveCount(1);
  await expect(line).toBeHidden();
});

test('comparing that is off looks quiet, and says why', async ({ page }) => {
  await open(page, `${GROUP}?plans=hebi`);
  const off = table(page).locator('[data-compare][aria-disabled="true"]:visible').first();
  await expect(off).toHaveCSS('text-decoration-line', 'none');
  await expect(off).toHaveAttribute('title', '提出这一主题的方案不足两份，无法对比');
});

test('on a phone most controls wait behind a button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(base(page)).toBeHidden();
  await controls(page).getByRole('button', { name: '更多选项' }).click();
  await expect(base(page)).toBeVisible();
  await expect(filter(page)).toBeVisible();
});

test('leaves out what it does not know, and says so', async ({ page }) => {
  await open(page, `${GROUP}?plans=hebi,atlantis,mengjin&base=nobody&view=sideways`);
  await expect(announced(page)).toContainText('atlantis、nobody、sideways');
  expect(await columns(page)).toEqual(['hebi', 'mengjin']);
  await expect(view(page)).toHaveValue('all');
});

test('dims shared wording, and changes no word', async ({ page }) => {
  await open(page);
  const before = await table(page).locator('.TopicClause-text').allTextContents();
  await expect(baseHead(page)).toHaveAttribute('data-plan', 'mengjin');
  await base(page).selectOption('hebi');
  await expect(announced(page)).toContainText('以鹤壁市为基准');
  await expect.poll(async () => (await countMarks(page))[0]).toBeGreaterThan(0);
  const inBase = await page.evaluate(() =>
    Array.from(CSS.highlights.get('shared-words') ?? []).filter(({ startContainer }) =>
      startContainer.parentElement?.closest('td[data-plan="hebi"]'),
    ),
  );
  expect(inBase).toEqual([]);
  // The words themselves never change.
  expect(await table(page).locator('.TopicClause-text').allTextContents()).toEqual(before);
  await base(page).selectOption('none');
  await expect.poll(() => countMarks(page)).toEqual([0, 0]);
  await expect(table(page).locator('.TopicClause[data-folded], .SharedNote')).toHaveCount(0);
});

test('marks shared wording by lines where the system sets the colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `${GROUP}?base=hebi`);
  const shared = table(page).locator('.SharedWords').first();
  await expect(shared).toHaveCSS('text-decoration-line', 'underline');
  expect(await countMarks(page)).toEqual([0, 0]);
  await base(page).selectOption('none');
  await expect(shared).toHaveCount(0);
});

test('folds what says the same as the baseline, or as a plan before it', async ({ page }) => {
  const expected = findSame('youth', 'mengjin');
  expect(expected.length).toBeGreaterThan(0);
  await open(page, 'groups/youth/?base=mengjin');
  const folded = table(page).locator('[data-folded]');
  await expect(folded).toHaveCount(expected.length);
  const shown = await folded.evaluateAll((all) =>
    all.map((clause) => [clause.closest('tr')?.dataset['topic'], clause.dataset['clause']].join()),
  );
  expect(shown.toSorted()).toEqual(expected.toSorted());
  const [topic, id] = expected[0]?.split(',') ?? [];
  const clause = table(page).locator(`tr[data-topic="${topic ?? ''}"] [data-clause="${id ?? ''}"]`);
  await expect(clause.locator('.TopicClause-text')).toBeHidden();
  await clause.locator('[data-dress]').getByRole('button').click();
  await expect(clause.locator('.TopicClause-text')).toBeVisible();
  await expect(clause.locator('[data-dress]').getByRole('button')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('opens the two cells of a row that are most alike, with neutral marks', async ({ page }) => {
  await open(page, 'groups/youth/');
  const button = table(page).locator('[data-compare="youth-stages"]');
  await button.click();
  const dialog = page.getByRole('dialog');
  const [first, second] = [dialog.getByLabel('第一份'), dialog.getByLabel('第二份')];
  await expect(first).toHaveValue('mengjin');
  await expect(second).toHaveValue('qingtongxia');
  const places = dialog.locator('a.DiffPlace');
  await expect(places).toHaveText([
    '［仅见于青铜峡市（征求意见稿）：根据不同阶段青少年群体特点，］',
    '［仅见于孟津区：高等教育、］',
    '［仅见于青铜峡市（征求意见稿）：大中专］',
  ]);
  await expect(places.nth(1)).toHaveCSS('text-decoration-style', 'solid');
  await expect(places.nth(2)).toHaveCSS('text-decoration-style', 'dashed');
  await expect(dialog.locator('del, ins')).toHaveCount(0);
  await dialog.getByRole('button', { name: '对调' }).click();
  await expect(places.nth(1)).toContainText('仅见于青铜峡市');
  // 58 of 165 characters, counted by hand: laid into one, that would shred both.
  await first.selectOption('mengjin');
  await second.selectOption('hebi');
  await expect(dialog).toContainText('合计35%的文字与对方相同');
  await expect(dialog.locator('.DiffColumns h3')).toHaveText(['孟津区', '鹤壁市（地级市）']);
  await expect(places).toHaveText([/^［鹤壁市（地级市）也有：目标贯穿/, /^［孟津区也有：目标贯穿/]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('each difference has an address, beside what else is chosen', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await open(page, 'groups/youth/?plans=hebi,mengjin,qingtongxia&base=none');
  await table(page).locator('[data-compare="youth-stages"]').click();
  const dialog = page.getByRole('dialog');
  const places = dialog.locator('a.DiffPlace');
  await expect(places).toHaveCount(3);
  await dialog.getByRole('button', { name: '下一处' }).click();
  // A place that goes over the end of a line has its middle elsewhere.
  await places.nth(1).press('Enter');
  const address =
    /\?plans=hebi,mengjin,qingtongxia&base=none&diff=youth-stages,mengjin,qingtongxia,2$/;
  await expect(page).toHaveURL(address);
  expect(await places.nth(1).evaluate((link) => (link as HTMLAnchorElement).href)).toBe(page.url());
  await dialog.getByRole('button', { name: '复制网址' }).click();
  await expect(dialog.getByRole('status')).toHaveText('已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.reload();
  await expect(places.nth(1)).toBeFocused();
  await expect(places.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(dialog).toContainText('第2处，共3处');
  expect(await columns(page)).toEqual(['hebi', 'mengjin', 'qingtongxia']);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?plans=hebi,mengjin,qingtongxia&base=none$/);
  await expect(table(page).locator('[data-compare="youth-stages"]')).toBeFocused();
  for (const unknown of atLeastOne([
    'youth-stages,mengjin,qingtongxia,4',
    'youth-stages,mengjin,taishan',
    'youth-nothing,mengjin,hebi,1',
    '%E0%A4%A',
  ])) {
    await open(page, `groups/youth/?plans=hebi,mengjin,qingtongxia&base=none&diff=${unknown}`);
    await expect(strips(page).first()).toBeVisible();
    await expect(dialog, unknown).toHaveCount(0);
    await expect(announced(page)).not.toContainText('未予采用');
  }
  expect(errors).toEqual([]);
});

test('shows rows that differ in kind, or one topic alone', async ({ page }) => {
  await open(page);
  const all = await rows(page).count();
  await view(page).selectOption('differ');
  await expect(page).toHaveURL(/\?view=differ$/);
  expect(await rows(page).count()).toBeLessThan(all);
  for (const row of atLeastOne(await rows(page).all())) {
    const kinds = await row
      .locator('td[data-plan]')
      .evaluateAll((cells) => cells.map((cell) => cell.dataset['kind']));
    expect(new Set(kinds.filter((kind) => kind !== 'absent')).size).toBeGreaterThan(1);
  }
  const topic = await rows(page).last().getAttribute('data-topic');
  await view(page).selectOption(topic ?? '');
  await expect(rows(page)).toHaveCount(1);
  await expect(announced(page)).toContainText(`显示1个主题，共${all}个`);
});

test('a link to a row that is left out shows everything again', async ({ page }) => {
  await open(page, `${GROUP}?view=differ&q=量子`);
  await expect(rows(page)).toHaveCount(0);
  await page.locator('.TopicMap tbody a').first().click();
  const first = table(page).locator('tbody tr[data-topic]').first();
  await expect(first).toBeVisible();
  await expect(first).toBeInViewport();
});

test('filters rows by words, but not while a word is being composed', async ({ page }) => {
  await open(page);
  const all = await rows(page).count();
  await filter(page).dispatchEvent('compositionstart');
  await filter(page).evaluate((input: HTMLInputElement) => {
    input.value = 'zhi yuan';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
  });
  await expect(rows(page)).toHaveCount(all);
  await filter(page).evaluate((input: HTMLInputElement) => (input.value = '志愿'));
  await filter(page).dispatchEvent('compositionend');
  await expect(page).toHaveURL(/q=%E5%BF%97%E6%84%BF/);
  expect(await rows(page).count()).toBeLessThan(all);
  for (const row of atLeastOne(await rows(page).all())) await expect(row).toContainText('志愿');
  await expect(announced(page)).toContainText('“志愿”见于');
  await filter(page).fill('没有这样的话');
  await expect(rows(page)).toHaveCount(0);
  await expect(controls(page)).toContainText('没有符合条件的主题。');
});

test('looks for words in mentions too, and counts their clauses once', async ({ page }) => {
  await open(page);
  await filter(page).fill('老年大学');
  const clauses = JSON.parse(readFileSync('dist/data/clauses.json', 'utf8')) as Clause[];
  const own = clauses.filter(
    ({ section, text }) => section === 'elderly' && text.includes('老年大学'),
  );
  const topics = own.flatMap((clause) => clause.topics);
  await expect(announced(page)).toContainText(`“老年大学”见于${topics.length}条条文`);
  const mention = rows(page).locator('td[data-plan="hebi"][data-mention]', { hasText: '老年大学' });
  await expect(mention.first()).toBeVisible();
});

test.describe('copies', () => {
  test.beforeEach(({ page }) =>
    page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
  );
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('the table as CSV that opens again to the same cells', async ({ page }) => {
    await open(page, `${GROUP}?plans=hebi,mengjin`);
    await controls(page).getByLabel('复制的格式').selectOption('csv');
    await controls(page).getByRole('button', { name: '复制全表' }).click();
    await expect(announced(page)).toContainText('已复制');
    const csv = csvParseRows(await clipboard(page));
    expect(csv[0]).toEqual(['主题', '鹤壁市（地级市）', '孟津区']);
    // What is folded, because both are silent, is copied too.
    const shown = await table(page)
      .locator('tbody tr[data-topic]')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('th')?.getAttribute('abbr'),
          ...Array.from(row.querySelectorAll('td[data-plan]'), (cell) =>
            cell.hasAttribute('data-silent')
              ? '未提及'
              : [
                  ...(cell.hasAttribute('data-mention') ? ['提及'] : []),
                  ...Array.from(
                    cell.querySelectorAll('.TopicClause-text'),
                    (text) => text.textContent,
                  ),
                ].join('\n'),
          ),
        ]),
      );
    expect(csv.slice(1, 1 + shown.length)).toEqual(shown);
    expect(csv[1 + shown.length]?.join('\n')).toContain('/plans/hebi/#hebi-elderly');
  });

  test('the column and the citation of a draft and a prefecture say so, in each format', async ({
    page,
  }) => {
    await open(page, `${GROUP}?plans=qingtongxia,hebi`);
    for (const format of ['table', 'csv', 'markdown', 'text'] as const) {
      await controls(page).getByLabel('复制的格式').selectOption(format);
      await controls(page).getByRole('button', { name: '复制全表' }).click();
      await expect.poll(() => clipboard(page)).toContain('青铜峡市（征求意见稿）');
      await expect.poll(() => clipboard(page)).toContain('（2021—2025年）》（征求意见稿）');
      expect(await clipboard(page)).toContain('鹤壁市（地级市）');
      expect(await clipboard(page)).toContain('(2022—2025年)》（地级市）');
    }
  });

  test('one row as Markdown with its citation', async ({ page }) => {
    await open(page);
    await controls(page).getByLabel('复制的格式').selectOption('markdown');
    const row = rows(page).first();
    await row.getByRole('button', { name: /^复制/ }).click();
    await expect(announced(page)).toContainText('一行，Markdown，附出处');
    const text = await clipboard(page);
    expect(text).toContain('| 主题 | 孟津区 | 泰山区 |');
    expect(text).toMatch(/- \[《.*孟津区.*》“老年人科学素质提升行动”部分\]/);
    expect(text).toContain(`/groups/elderly/#topic-`);
  });
});

test('a copied row says what is only mentioned, with the words', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${GROUP}?plans=hebi`);
  await controls(page).getByLabel('复制的格式').selectOption('markdown');
  const row = rows(page).filter({ has: page.locator('td[data-mention]', { hasText: '老年大学' }) });
  await row.first().getByRole('button', { name: /^复制/ }).click();
  await expect(announced(page)).toContainText('已复制');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/\*提及\*<br>[^|]*老年大学[^|]* \[¶\]\(<[^>]*\/plans\/hebi\/#hebi-elderly-/);
});

test('moves by topic with letters and with arrows', async ({ page }) => {
  await open(page);
  const heads = table(page).locator('tbody tr[data-topic] > th');
  await page.keyboard.press('j');
  await expect(heads.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(heads.nth(2)).toBeFocused();
  await expect(heads.nth(2)).toBeInViewport();
  await page.keyboard.press('k');
  await expect(heads.nth(1)).toBeFocused();
  await controls(page).locator('.help > summary').click();
  await controls(page).getByLabel('启用 j、k 键').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(controls(page).locator('.help > summary')).toBeFocused();
});

test('says once that a plan lacks the part, with the first row that is shown', async ({ page }) => {
  await open(page, 'projects/talent/');
  const note = table(page).locator('td[data-plan="taishan"] .AbsentSection');
  await expect(note).toHaveCount(1);
  const last = await rows(page).last().getAttribute('data-topic');
  await view(page).selectOption(last ?? '');
  await expect(note).toHaveCount(1);
  await expect(note).toBeVisible();
});

test.describe('with 300 plans', () => {
  test('finds one by province and level, and adds it with one small request', async ({ page }) => {
    await serveManyPlans(page);
    await open(page);
    const panel = await openPlans(page);
    await panel.getByRole('searchbox').fill('某省 地级');
    const found = panel.locator('.picker li');
    await expect(found).toHaveCount(12);
    await panel.getByRole('searchbox').fill('甲250');
    await expect(found).toHaveCount(1);
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') requests.push(new URL(request.url()).pathname);
    });
    await found.getByRole('button').click();
    await expect(announced(page)).toHaveText('已加入甲250，位于第6列。');
    expect(requests).toEqual(['/pieces/compare/elderly/plan-250/']);
    expect(await columns(page)).toEqual([...PLANS, 'plan-250']);
    await expect(page).toHaveURL(/plan-250$/);
  });

  test('an added column has the same elements as one that was built with the page', async ({
    page,
  }) => {
    await serveManyPlans(page);
    await open(page, `${GROUP}?plans=hebi,plan-7`);
    await expect.poll(() => columns(page)).toEqual(['hebi', 'plan-7']);
    const skeleton = (plan: string) =>
      table(page)
        .locator(`td[data-plan="${plan}"]`)
        .evaluateAll((cells) =>
          cells.map((cell) =>
            Array.from(cell.querySelectorAll(':not([data-dress], [data-dress] *)'), (element) =>
              [element.tagName, element.className, element.getAttribute('data-quota') ?? ''].join(
                ' ',
              ),
            ),
          ),
        );
    const [built, added] = [await skeleton('hebi'), await skeleton('plan-7')];
    expect(added).toEqual(built);
    const texts = (plan: string) =>
      table(page).locator(`td[data-plan="${plan}"] .TopicClause`).allInnerTexts();
    expect(await texts('plan-7')).toEqual(await texts('hebi'));
  });

  test('a column that alone mentions a topic brings its row', async ({ page }) => {
    const clause = `<div class="TopicClause" data-clause="new"><p class="TopicClause-text">新句。</p><a class="TopicClause-place" href="/"></a></div>`;
    await serveManyPlans(page, (html) =>
      html.replace(/<td[^>]*id="cell-elderly-other-[^>]*>/, `$&${clause}`),
    );
    await open(page);
    // Those too that are folded, because the plans shown are silent on them.
    const lines = table(page).locator('tbody tr[data-topic]');
    const all = await lines.count();
    await open(page, `${GROUP}?plans=hebi,plan-7,mengjin`);
    await expect(lines).toHaveCount(all + 1);
    const row = table(page).locator('#topic-elderly-other');
    const plans = await row
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.dataset['plan']));
    expect(plans).toEqual(['hebi', 'plan-7', 'mengjin']);
    await expect(row.locator('td').nth(0)).toContainText('无');
    await expect(row.locator('td').nth(1)).toContainText('新句。');
    await expect(row.locator('.RowTools button')).toHaveCount(2);
    await expect(view(page).locator('option[value="elderly-other"]')).toHaveCount(1);
  });

  test('never shows more than eight, and says so', async ({ page }) => {
    await serveManyPlans(page);
    const ids = Array.from({ length: 12 }, (_, index) => `plan-${index + 1}`);
    await open(page, `${GROUP}?plans=${ids.join(',')}`);
    await expect.poll(() => columns(page)).toEqual(ids.slice(0, 8));
    await expect(announced(page)).toContainText('plan-9、plan-10、plan-11、plan-12');
    const panel = await openPlans(page);
    await expect(panel).toContainText('最多并列8份');
    const add = panel.locator('.picker li button').first();
    await expect(add).toHaveAttribute('aria-disabled', 'true');
  });
});

/** @returns topic and clause of what another plan in the row says in the same words and stands for it */
function findSame(section: string, baseline: string): string[] {
  const all = JSON.parse(readFileSync('dist/data/clauses.json', 'utf8')) as Clause[];
  const own = all.filter((clause) => clause.section === section);
  const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const rank = (plan: string) => (plan === baseline ? -1 : PLANS.indexOf(plan));
  return own.flatMap(({ id, plan, text, topics }) => {
    const before = own.filter(
      (other) => wordsOf(other.text) === wordsOf(text) && rank(other.plan) < rank(plan),
    );
    return topics
      .filter((topic) => before.some((other) => other.topics.includes(topic)))
      .map((topic) => `${topic},${id}`);
  });
}

/**
 * Plans made from Hebi's column: 甲1, 甲2, … every third of them a prefecture's.
 * @param change what else to make of a column
 */
async function serveManyPlans(page: Page, change = (column: string) => column): Promise<void> {
  await page.route('**/pieces/compare/plans/', async (route) => {
    const list = await (await route.fetch()).text();
    const [last = ''] = /<li data-plan="hebi"[^]*?<\/li>/.exec(list) ?? [];
    const more = Array.from({ length: 295 }, (_, index) => {
      const county = index % 3 === 0 ? '' : '县级';
      return renamed(last, `plan-${index + 1}`).replace('地级', county || '地级');
    });
    await route.fulfill({ body: list.replace(last, [last, ...more].join('')) });
  });
  await page.route('**/pieces/compare/elderly/plan-*/', async (route) => {
    const id = /plan-\d+/.exec(route.request().url())?.[0] ?? '';
    const answer = await route.fetch({ url: route.request().url().replace(id, 'hebi') });
    await route.fulfill({ body: change(renamed(await answer.text(), id)) });
  });
}

/** What the build wrote of Hebi as if it were of another plan: plan-7, 甲7, in a province of its own. */
function renamed(html: string, id: string): string {
  return html
    .replaceAll('hebi', id)
    .replaceAll('鹤壁市', `甲${id.slice('plan-'.length)}`)
    .replaceAll('河南省', '某省');
}
