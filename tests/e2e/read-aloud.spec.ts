/** Sentences are read with a voice of the device, one at a time, and no word leaves it. */
import { expect, type Page } from '@playwright/test';
import { type FakeSpeech, fakeSpeech } from './fake-speech.ts';
import { test } from './one-page.ts';

const PAGE = 'method/design/';
const TEXT = '#design-read-aloud';
const PLACE = 'plans/taishan/elderly/';

/** Opens a page whose speech the test drives; `close` gives the browser its own again. */
async function open(page: Page, address: string) {
  const script = await page.addInitScript(fakeSpeech);
  await page.goto(address);
  const speech = await page.evaluateHandle(() => speechSynthesis as unknown as FakeSpeech);
  const close = () => script.dispose();
  const place = page.locator('.ReadAloud');
  const [toggle, stop] = [place.locator('[data-toggle]'), place.locator('[data-stop]')];
  const said = () => speech.evaluate((fake) => fake.said);
  return { speech, close, place, toggle, stop, said };
}

test('is not there without a Chinese voice on the device, and comes when there is one', async ({
  page,
}) => {
  const { speech, close, place } = await open(page, PAGE);
  await speech.evaluate((fake) => {
    fake.add('Remote', 'zh-CN', false);
    fake.add('English', 'en-GB', true);
    fake.add('Cantonese', 'zh-HK', true);
  });
  await expect(page.locator('.LargeType[data-ready]')).toBeVisible();
  await expect(place).toBeHidden();
  await speech.evaluate((fake) => fake.add('婷婷', 'zh_CN', true));
  await expect(place).toBeVisible();
  await close();
});

test('reads sentence by sentence, marks the one it reads, pauses, goes on and stops', async ({
  page,
}) => {
  const { speech, close, place, toggle, stop, said } = await open(page, PAGE);
  const sentences = page.locator(`${TEXT} [data-spoken]`);
  const last = sentences.last();
  const marked = page.locator('[data-said]');
  await speech.evaluate((fake) => fake.add('婷婷', 'zh-CN', true));
  const before = await marked.count();

  await toggle.click();
  await expect(toggle).toHaveText('暂停');
  await expect(sentences.first()).toHaveAttribute('data-said', '');
  const [first = ''] = await said();
  expect(first).toMatch(/^婷婷：到二零二五年，.+/);

  // The same words again after a pause, not those that follow.
  await toggle.click();
  await expect(toggle).toHaveText('继续');
  expect(await speech.evaluate((fake) => fake.speaking)).toBe(false);
  await toggle.click();
  expect(await said()).toEqual([first, first]);

  // However many breaths the sentences take.
  const readTo = (state: () => Promise<void>) =>
    expect(async () => {
      await speech.evaluate((fake) => fake.finish());
      await state();
    }).toPass({ intervals: [0], timeout: 10_000 });
  await readTo(async () => expect(await last.getAttribute('data-said')).toBe(''));
  await expect(sentences.first()).not.toHaveAttribute('data-said', '');
  await readTo(async () => expect(await place.getAttribute('data-state')).toBe('idle'));
  const all = (await said()).slice(1).map((text) => text.replace('婷婷：', ''));
  const spoken = await sentences.evaluateAll((each) =>
    each.map((one) => (one as HTMLElement).dataset['spoken']),
  );
  expect(all.join('')).toBe(spoken.join(''));
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(60);
  await expect(toggle).toHaveText('朗读');
  await expect(stop).toBeHidden();
  await expect(marked).toHaveCount(before);

  await toggle.click();
  await stop.click();
  expect(await speech.evaluate((fake) => fake.speaking)).toBe(false);
  await expect(toggle).toBeFocused();
  await expect(place.locator('[role="status"]')).toHaveText('');
  await close();
});

test('stops when the page is left, and says so when the voice breaks down', async ({ page }) => {
  const { speech, close, place, toggle } = await open(page, PAGE);
  await speech.evaluate((fake) => fake.add('婷婷', 'zh-CN', true));
  await toggle.click();
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  expect(await speech.evaluate((fake) => fake.speaking)).toBe(false);
  await expect(toggle).toHaveText('朗读');
  await toggle.click();
  await speech.evaluate((fake) => fake.fail());
  await expect(place.locator('[role="status"]')).toHaveText('本设备的语音没有响应。');
  await expect(toggle).toHaveText('朗读');
  await close();
});

test('reads the page of a place in its order, by what a listener asks', async ({ page }) => {
  const { speech, close, place, toggle, said } = await open(page, PLACE);
  await speech.evaluate((fake) => fake.add('婷婷', 'zh-CN', true));
  await toggle.click();
  await expect(async () => {
    await speech.evaluate((fake) => fake.finish());
    expect(await place.getAttribute('data-state')).toBe('idle');
  }).toPass({ intervals: [0], timeout: 20_000 });
  const all = (await said()).map((text) => text.replace('婷婷：', ''));
  // Read from the page: the answer, what is written, who does it, what is not written, the text.
  const order = [
    '泰山区写给老年人的：三条措施，没有一项数字指标',
    '措施',
    '实施智慧助老行动',
    '谁来做',
    '区委宣传部',
    '别处写了，这里没有写',
    '长期照护',
    '老年人科学素质提升行动',
  ];
  expect(all.filter((text) => order.includes(text)).slice(0, order.length)).toEqual(order);
  await close();
});

test('reads the Chinese of an English page, and no count in brackets', async ({ page }) => {
  const { speech, close, toggle, said } = await open(page, `en/${PLACE}`);
  await speech.evaluate((fake) => fake.add('婷婷', 'zh-CN', true));
  await expect(toggle).toHaveText('Read aloud');
  await toggle.click();
  expect(await said()).toEqual(['婷婷：实施智慧助老行动']);
  await close();
});

test('one tap makes the type large, on reading pages too, before anything is drawn', async ({
  page,
}) => {
  await page.goto(PLACE);
  const control = page.locator('.LargeType');
  const text = page.locator('.OwnText .reading').first();
  const sizeOf = () => text.evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
  const standard = await sizeOf();
  await expect(control).toHaveAttribute('aria-pressed', 'false');
  await control.click();
  await expect(control).toHaveAttribute('aria-pressed', 'true');
  expect(await sizeOf()).toBeGreaterThanOrEqual(1.25 * standard);
  await page.goto('plans/mengjin/');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
  await expect(page.getByRole('radio', { name: '特大' })).toBeChecked();
  await page.getByRole('radio', { name: '标准' }).first().check();
  await page.goto(PLACE);
  await expect(control).toHaveAttribute('aria-pressed', 'false');
  expect(await sizeOf()).toBe(standard);
});
