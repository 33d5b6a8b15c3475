/**
 * `npm run pdf`: prints the sheet of each plan in each language from the built site, as
 * `dist/plans/<plan>/at-a-glance.pdf`. A browser prints them with the fonts of its machine: they are no part of what
 * two builds have in common.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumArguments, findChromium } from './browser/chromium.ts';
import { countSheets } from './browser/count-sheets.ts';
import { serveSite } from './browser/serve-site.ts';

const FOLDER = 'dist';
const pages = globSync('{,en/}plans/*/at-a-glance/index.html', { cwd: FOLDER }).sort();
if (pages.length === 0) throw new Error(`${FOLDER} has no sheets of plans → npm run build`);

const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumArguments(),
  ...(executablePath ? { executablePath } : {}),
});
const { address, stop } = await serveSite(FOLDER, 0);
try {
  const page = await browser.newPage();
  for (const file of pages) await print(page, file.replace(/index\.html$/, ''));
} finally {
  await browser.close();
  await stop();
}

/** @throws where the plan takes more than one sheet */
async function print(page: Page, path: string): Promise<void> {
  await page.goto(address + path);
  const file = join(FOLDER, path.replace(/\/$/, '.pdf'));
  const pdf = await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  const sheets = countSheets(pdf);
  if (sheets !== 1)
    throw new Error(`${path} takes ${sheets} sheets → src/features/glance/model/fit-sheet.ts`);
  console.log(file);
}
