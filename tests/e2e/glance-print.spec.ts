/** The sheet of each plan on paper: one of A4, in both languages, with all that it says. */
import { expect } from '@playwright/test';
import { countSheets } from '#scripts/browser/count-sheets.ts';
import { atLeastOne } from '../at-least-one.ts';
import { readTable } from '../built/open-data.ts';
import { test } from './one-page.ts';

const addresses = readTable('plans').flatMap(({ id }) => [
  `/plans/${id}/at-a-glance/`,
  `/en/plans/${id}/at-a-glance/`,
]);

for (const address of atLeastOne(addresses))
  test(`${address} takes one sheet of A4`, async ({ page }) => {
    await page.goto(address);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(countSheets(pdf)).toBe(1);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[456](\.\d+)? 84[12](\.\d+)?\]/);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('.GlanceSheet :is(h1, h2, h3, li, dd, .GlancePhrase, .who, .note)')
      .evaluateAll((all) =>
        all.filter((each) => !each.checkVisibility()).map((each) => each.textContent),
      );
    expect(hidden).toEqual([]);
  });
