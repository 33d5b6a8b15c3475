import { expect } from '@playwright/test';
import { test, testStill } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

test('shows a clause at its address, with its number marked', async ({ page }) => {
  await page.goto('/plans/mengjin/#mengjin-youth-3-3');
  const clause = page.locator('#mengjin-youth-3-3');
  await expect(clause).toBeInViewport();
  await expect(clause).toHaveAttribute('data-clause', 'mengjin-youth-3-3');
  await expect(clause.locator('[data-quota="mengjin-youth-3-3-q1"]')).toHaveText('300人次');
});

/** Pixels: about one line of the largest text. */
const LINE = 45;

/** Screens in which the text is to begin: two phones and a desk. */
const SCREENS = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
/** Pages to read, with what is to be seen of them at once. A plan has a face first: see below. */
const TEXTS: Record<string, string> = {
  '/plans/mengjin/source/': '.SourceText',
  '/method/': '.Note > p',
  '/codebook/': '.Note > p',
};

for (const [path, text] of atLeastOne(Object.entries(TEXTS)))
  for (const locale of ['', '/en'])
    test(`${locale}${path} begins with its text on the first screen`, async ({ page }) => {
      await page.goto(locale + path);
      for (const size of atLeastOne(SCREENS)) {
        await page.setViewportSize(size);
        const line = await page
          .locator(text)
          .first()
          .evaluate((element) => {
            const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            range.selectNodeContents(words.nextNode() ?? element);
            return range.getClientRects()[0]?.bottom;
          });
        expect(line, `at ${size.width} px`).toBeLessThan(size.height - LINE);
      }
    });

for (const path of atLeastOne(['/plans/mengjin/', '/plans/qingtongxia/', '/en/plans/qingtongxia/']))
  test(`${path} shows its face at once, and the way straight to the text`, async ({ page }) => {
    await page.goto(path);
    const [, ...screens] = SCREENS;
    for (const size of atLeastOne(screens)) {
      await page.setViewportSize(size);
      const bottomOf = async (selector: string) => {
        const box = await page.locator(selector).first().boundingBox();
        return box ? box.y + box.height : Infinity;
      };
      expect(await bottomOf('h1')).toBeLessThan(size.height);
      expect(await bottomOf('[data-number="own"]')).toBeLessThan(size.height);
      expect(await bottomOf('.PlanHeader .read')).toBeLessThan(size.height);
      const firstLine = await page
        .locator('.PlanSummary dd')
        .first()
        .evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return range.getClientRects()[0]?.bottom;
        });
      expect(firstLine, `at ${size.width} px`).toBeLessThan(size.height);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.PlanHeader .read').click();
    await expect(page.locator('.PassageText').first()).toBeInViewport();
  });

test('what a file says of itself is folded under its title', async ({ page }) => {
  await page.goto('/plans/qingtongxia/');
  await expect(page.locator('.PlanHeader')).toContainText('征求意见稿不是正式文本');
  const facts = page.locator('.PlanFacts');
  await expect(facts).toBeHidden();
  await page.locator('.PlanAbout > summary').click();
  await expect(facts).toBeInViewport();
  await expect(facts).toContainText('SHA-256');
});

test('shows all of a plan on a picture of the full page', async ({ page }) => {
  await page.goto('/plans/yunxi/');
  const skipped = await page
    .locator('.PlanReading, .PlanReading *')
    .evaluateAll(
      (all) => all.filter((each) => getComputedStyle(each).contentVisibility === 'auto').length,
    );
  expect(skipped).toBe(0);
  const reading = page.locator('.PlanReading .text');
  const seen = await reading.evaluate((element: HTMLElement) => element.innerText.length);
  await page.setViewportSize({ width: 1280, height: 20_000 });
  expect(await reading.evaluate((element: HTMLElement) => element.innerText.length)).toBe(seen);
});

test('marks of sentences are hidden until wanted, and are no stops of the keyboard', async ({
  page,
}) => {
  await page.goto('/plans/mengjin/');
  const marks = page.locator('.SectionText :is(.anchor, .source)');
  expect(await marks.count()).toBeGreaterThan(200);
  await expect(marks.locator('visible=true')).toHaveCount(0);
  const clause = page.locator('#mengjin-youth-2-1');
  await clause.hover();
  await expect(marks.locator('visible=true')).toHaveCount(1);
  // Drawn, not written: a copy has the words of the plan alone.
  await expect(page.locator('.anchor[href="#mengjin-youth-2-1"]')).toHaveText('');
  await page.getByRole('radio', { name: '显示' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-sentence-links', 'shown');
  await page.locator('.anchor[href="#mengjin-youth-2-1"]').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '#mengjin-youth-2-2');
  await page.reload();
  await expect(page.locator('.anchor[href="#mengjin-youth-2-1"]')).toBeVisible();
});

test('leads from the table of contents to each part', async ({ page }) => {
  await page.goto('/plans/mengjin/');
  const link = page.locator('nav a[href$="#mengjin-elderly"]').first();
  await link.click();
  await expect(page.locator('#mengjin-elderly')).toBeInViewport();
});

test('says which plan is a draft and which is of a prefecture', async ({ page }) => {
  await page.goto('/plans/qingtongxia/');
  await expect(page.locator('main').getByText('征求意见稿').first()).toBeVisible();
  await page.goto('/plans/hebi/');
  await expect(page.locator('main').getByText('地级').first()).toBeVisible();
});

const READING = ['/plans/mengjin/', '/en/plans/mengjin/'];

for (const address of atLeastOne(READING))
  test(`the size and spacing chosen stay chosen, with the state said, on ${address}`, async ({
    page,
  }) => {
    await page.goto(address);
    const text = page.locator('#mengjin-youth-1-1');
    const type = () =>
      text.evaluate((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        return [parseFloat(fontSize), parseFloat(lineHeight) / parseFloat(fontSize)] as const;
      });
    const [size, spacing] = await type();
    const sizes = page.getByRole('group', { name: /^(字号|Text size)$/ }).getByRole('radio');
    const spacings = page.getByRole('group', { name: /^(行距|Line spacing)$/ }).getByRole('radio');
    await expect(sizes).toHaveCount(4);
    await expect(spacings).toHaveCount(3);
    await expect(sizes.nth(1)).toBeChecked();
    await sizes.nth(1).press('ArrowRight');
    await expect(sizes.nth(2)).toBeChecked();
    await spacings.nth(1).press('ArrowRight');
    await expect(spacings.nth(2)).toBeChecked();
    const chosen = await type();
    expect(chosen[0]).toBeGreaterThan(size);
    expect(chosen[1]).toBeGreaterThan(spacing);
    await page.goto(address.replace('mengjin', 'hebi'));
    await page.goto(address);
    await expect(sizes.nth(2)).toBeChecked();
    expect(await type()).toEqual(chosen);
  });

test('the type chosen is there before anything is drawn, so that nothing moves', async ({
  page,
}) => {
  await page.goto('/plans/mengjin/');
  await page.evaluate(() => localStorage.setItem('text-size', 'largest'));
  const script = await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as { value?: number }).value ?? 0;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/plans/mengjin/');
  await expect(page.locator('.ReadingTools')).toHaveAttribute('data-ready', '');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
  const moved = await page.evaluate(() => (window as { shifts?: { sum: number } }).shifts?.sum);
  expect(moved).toBe(0);
  await script.dispose();
});

test('a change of the type keeps the sentence being read in its place', async ({ page }) => {
  await page.goto('/plans/mengjin/#mengjin-elderly-2-1');
  const clause = page.locator('#mengjin-elderly-2-1');
  const top = () => clause.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  await page.getByRole('radio', { name: '特大' }).focus();
  expect(await top()).toBe(before);
  await page.getByRole('radio', { name: '特大' }).press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
  expect(Math.abs((await top()) - before)).toBeLessThan(LINE);
});

for (const width of [1440, 360])
  test(`says at ${width} px which part is being read, and marks it in the contents`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/plans/hebi/');
    const place = page.locator('.ReadingPlace');
    await expect(place).toHaveText('共12部分');
    const parts = await page
      .locator('.SectionText[id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(parts).toHaveLength(12);
    const goTo = async (part: number) => {
      const id = parts[part - 1] ?? '';
      await page.evaluate((target) => (location.hash = target), id);
      await expect(place).toHaveText(`第${part}部分，共12部分`);
      const current = page.locator('.Toc [aria-current]');
      await expect(current).toHaveCount(1);
      await expect(current).toHaveAttribute('href', `#${id}`);
    };
    for (const part of [3, 8]) {
      await goTo(part);
      await expect(place).toBeInViewport();
    }
    // At the end of the text the contents make way for what follows it.
    await goTo(parts.length);
    await expect(page.locator('.Toc').locator('[aria-live], [role=status]')).toHaveCount(0);
  });

test('folds the contents of a small screen when they have led somewhere', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/plans/mengjin/#mengjin-farmers');
  const contents = page.locator('.Toc > details');
  await contents.locator('> summary').click();
  await expect(contents).toHaveAttribute('open', '');
  await page.keyboard.press('Escape');
  await expect(contents).not.toHaveAttribute('open', '');
  await contents.locator('> summary').click();
  await page.locator('.Toc a[href="#mengjin-elderly"]').click();
  await expect(contents).not.toHaveAttribute('open', '');
  const bar = await page.locator('.Toc').boundingBox();
  const heading = await page.locator('#mengjin-elderly .heading').boundingBox();
  expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
});

for (const address of atLeastOne(READING))
  test(`every clause has a link that copies its full address, and says so, on ${address}`, async ({
    page,
    baseURL,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    const clauses = await page
      .locator('.text [data-clause]')
      .evaluateAll((all) => all.map(({ id }) => id));
    const links = page.locator('.PassageText .anchor');
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(targets).toEqual(clauses.map((id) => `#${id}`));
    const clause = page.locator('#mengjin-youth-2-2');
    await clause.scrollIntoViewIfNeeded();
    await clause.hover();
    const scrolled = await page.evaluate(() => scrollY);
    await page.locator('.anchor[href="#mengjin-youth-2-2"]').click();
    await expect(page.getByRole('status')).toHaveText(/^(链接已复制。|Link copied.)$/);
    const full = new URL(`${address}#mengjin-youth-2-2`, baseURL).href;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(full);
    await expect(page).toHaveURL(full);
    await expect(page.locator(':target')).toHaveId('mengjin-youth-2-2');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

test('says beside a heading who leads the part, where there is room, and else leaves it to the list', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/plans/mengjin/');
  const note = page.locator('#mengjin-youth .AgenciesNote');
  await expect(note).toBeVisible();
  const lead = await page.locator('#mengjin-youth-bodies [data-role="lead"] li').allTextContents();
  expect(await note.getByRole('listitem').allTextContents()).toEqual(lead);
  await note.locator('a[href="#mengjin-youth-bodies"]').click();
  await expect(page.locator('#mengjin-youth-bodies')).toBeInViewport();
  await page.setViewportSize({ width: 768, height: 900 });
  await expect(note).toBeHidden();
  await expect(page.locator('#mengjin-youth-bodies')).toBeVisible();
});

test('prints as a document: no controls, quotas marked, source and version at its end', async ({
  page,
}) => {
  await page.goto('/plans/mengjin/');
  await page.evaluate(() => {
    document.documentElement.dataset['textSize'] = 'largest';
  });
  await page.emulateMedia({ media: 'print' });
  // Links of the face are its words, and names of bodies the plan’s; the facts about the file have their name.
  const face = ':is(.PlanNumbers, .PlanSummary, .PlanStrip, .PlanTargets, .PlanAbout) *';
  await expect(
    page.locator(`:is(a:not([href*="/agencies/"]), button, input, summary):visible:not(${face})`),
  ).toHaveText(['全民科学素质行动方案对照']);
  await expect(page.locator('.PlanFacts'), 'what is folded is open on paper').toBeVisible();
  const mark = page.locator('mark[data-quota]').first();
  await expect(mark).not.toHaveCSS('border-bottom-width', '0px');
  const size = await page
    .locator('.PassageText .reading')
    .first()
    .evaluate((element) => getComputedStyle(element).fontSize);
  expect(size).toBe('16px');
  const note = page.locator('.PrintNote');
  await expect(note).toBeVisible();
  await expect(note).toContainText('mengjin.txt');
  await expect(note).toContainText(/[0-9a-f]{64}/);
  await expect(note).toContainText('/plans/mengjin/source/');
  await expect(note).toContainText('数据版本');
});

test.describe('without JavaScript', () => {
  testStill(
    'there is no choice of type, and links to clauses are plain links',
    async ({ page }) => {
      await page.goto('/plans/mengjin/');
      await expect(page.locator('.ReadingTools')).toBeHidden();
      await expect(page.locator('.ReadingPlace')).toHaveText('共12部分');
      await page.locator('.anchor[href="#mengjin-youth-2-2"]').press('Enter');
      await expect(page).toHaveURL(/#mengjin-youth-2-2$/);
    },
  );
});
