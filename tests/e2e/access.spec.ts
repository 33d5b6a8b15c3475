/**
 * Axe on the pages of the built site, found by their files. every-page.spec.ts looks at one of each
 * kind in both languages; here come all others with EVERY_PAGE=1 (`npm run check:access`: some
 * minutes), and else every fortieth of them, counted in the order of their addresses.
 */
import { expect } from '@playwright/test';
import { KIND_ADDRESSES, kindOf } from '#scripts/browser/page-kinds.ts';
import { atLeastOne } from '../at-least-one.ts';
import { findAddresses } from '../built/site-files.ts';
import { findFaults } from './axe.ts';
import { test } from './one-page.ts';

const STEP = process.env['EVERY_PAGE'] ? 1 : 40;
/** A page takes one or two seconds; a long table on a busy machine takes many. */
const PATIENCE = 60_000;

const others = findAddresses().filter((address) => !KIND_ADDRESSES.includes(address));
const chosen = others.filter((_, index) => index % STEP === 0);

for (const [kind, addresses] of atLeastOne(Map.groupBy(chosen, kindOf)))
  test(`axe finds nothing on ${kind}, ${addresses.length} pages`, async ({ page }) => {
    test.setTimeout(PATIENCE * addresses.length);
    for (const address of atLeastOne(addresses)) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      expect.soft(await findFaults(page), address).toEqual([]);
    }
  });
