import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Clause, Noise, Plan, Slip } from '#src/schemas/corpus.ts';
import { Origin } from '#src/schemas/origin.ts';
import { test } from './one-page.ts';

/** What `npm run build` made; the server under test serves it. */
const DIST = 'dist';
/** Shorter runs, like an end tag, also stand in pages by right. */
const TELLING_LENGTH = 10;

const plans = readTable<Plan>('plans');
const noise = readTable<Noise>('noise');
const clauses = readTable<Clause>('clauses');
const slips = readTable<Slip>('slips');

for (const plan of plans) {
  const address = `/plans/${plan.id}/source/`;

  test(address, async ({ page }) => {
    await page.goto(address);

    await test.step('shows every character of the file in order, but for the noise', async () => {
      const shown = await page.locator('.SourceText').evaluate((list) => {
        const copy = list.cloneNode(true) as HTMLElement;
        for (const ours of copy.querySelectorAll('.noise, .sign, .SlipNote, a')) ours.remove();
        return [...copy.querySelectorAll('li > p')].map(({ textContent }) => textContent).join('');
      });
      expect.soft(shown).toBe(withoutNoise(plan));
    });

    await test.step('counts the characters of each noise', async () => {
      const counts = await page
        .locator('.SourceText .noise')
        .evaluateAll((all) => all.map((block) => Number(block.getAttribute('data-characters'))));
      const own = noise.filter((row) => row.plan === plan.id);
      expect.soft(counts).toEqual(own.map(({ characters }) => characters));
    });

    await test.step('starts each line with its number', async () => {
      const lines = readSource(plan).replace(/\n$/, '').split('\n');
      expect
        .soft(await idsOf(page, '.SourceText > li'))
        .toEqual(lines.map((_, index) => `L${index + 1}`));
    });

    await test.step('notes each likely slip in the text and in the list', async () => {
      const own = sortByPlace(slips.filter((slip) => slip.plan === plan.id));
      await expect.soft(page.locator('.SlipList li')).toHaveCount(own.length);
      const notes = page.locator('.SourceText .SlipNote');
      expect
        .soft(await idsOf(page, '.SourceText .SlipNote'))
        .toEqual(own.map((_, at) => `slip-${at + 1}`));
      const reasons = await notes.allTextContents();
      for (const [at, { why }] of own.entries()) expect.soft(reasons[at]).toContain(why.zh);
      expect.soft(await markedSlips(page)).toEqual(own.map(({ words }) => words));
    });

    await test.step('links each clause to the full text, and the full text back', async () => {
      const own = clauses.filter((clause) => clause.plan === plan.id).map(({ id }) => id);
      expect
        .soft(await linksOf(page, '.SourceText .place'))
        .toEqual(own.map((id) => `/plans/${plan.id}/#${id}`).sort());
      const ids = await idsOf(page, '[id]');
      expect.soft(own.filter((id) => ids.filter((each) => each === id).length !== 1)).toEqual([]);
      await page.goto(`/plans/${plan.id}/`);
      expect
        .soft(await linksOf(page, '.PassageText .source'))
        .toEqual(own.map((id) => `${address}#${id}`).sort());
    });
  });
}

test('shows the way to the file at the clause that an address names', async ({ page }) => {
  const clause = clauses[0];
  if (!clause) throw new Error('clauses.json is empty');
  await page.goto(`/plans/${clause.plan}/#${clause.id}`);
  const link = page.locator(`[id="${clause.id}"] + .anchor + .source`);
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.locator(`[id="${clause.id}"]`)).toBeInViewport();
});

test('no page and no open data file holds the words of any noise', () => {
  const words = noise.map(({ plan, span }) => {
    const source = plans.find(({ id }) => id === plan);
    return source ? readSource(source).slice(span.start, span.end).trim() : '';
  });
  expect(words.length).toBeGreaterThan(0);
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(html|json|csv|xml|txt)$/.test(name))) {
    const text = readFileSync(join(DIST, file), 'utf8');
    const isPage = file.endsWith('.html');
    for (const [index, each] of words.entries()) {
      const forms = [escapeHtml(each), JSON.stringify(each).slice(1, -1), each];
      const telling = forms.filter(
        (form) => (isPage ? form.length : each.length) >= TELLING_LENGTH,
      );
      // A message with the words would print them.
      for (const form of telling)
        expect(text.includes(form), `${file} holds the noise number ${index}`).toBe(false);
    }
  }
});

function readTable<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(join(DIST, 'data', `${name}.json`), 'utf8')) as Row[];
}

function readSource({ id, source }: Plan): string {
  const origin = readFileSync(`content/sources/${id}.origin.yml`, 'utf8');
  const bytes = readFileSync(`content/sources/${source.file}`);
  return new TextDecoder(Origin.parse(parse(origin)).encoding, { ignoreBOM: true }).decode(bytes);
}

function withoutNoise(plan: Plan): string {
  const text = readSource(plan);
  const kept = new Array<boolean>(text.length).fill(true);
  for (const { span } of noise.filter((row) => row.plan === plan.id))
    kept.fill(false, span.start, span.end);
  return [...kept.keys()].map((at) => (kept[at] ? text.charAt(at) : '')).join('');
}

function sortByPlace(rows: readonly Slip[]): Slip[] {
  return rows.toSorted((a, b) => a.span.start - b.span.start);
}

function idsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => all.map(({ id }) => id));
}

/** What is marked as a slip, by the number of the slip; one can be marked in several pieces. */
function markedSlips(page: Page): Promise<string[]> {
  return page.locator('.SourceText mark:not(:has(a))').evaluateAll((marks) => {
    const words: string[] = [];
    for (const mark of marks)
      for (const number of mark.getAttribute('data-slip')?.split(' ') ?? [])
        words[Number(number) - 1] = (words[Number(number) - 1] ?? '') + mark.textContent;
    return words.map((each) => each.replace(/\s+/g, ''));
  });
}

async function linksOf(page: Page, selector: string): Promise<(string | null)[]> {
  const links = page.locator(selector);
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return found.sort();
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
