/** A page of each kind on paper: nothing that only works on a screen, and nothing torn from what it names. */
import { expect, type Page } from '@playwright/test';
import { KIND_ADDRESSES } from '#scripts/browser/page-kinds.ts';
import { test } from './one-page.ts';
import { atLeastOne } from '../at-least-one.ts';

/** Elements of the page that are drawn and have not the value asked for: `h2.title: auto`. */
function findOthers(
  page: Page,
  selector: string,
  property: string,
  value: string,
): Promise<{ drawn: number; others: string[] }> {
  return page.evaluate(
    ([wanted, name, expected]) => {
      const drawn = [...document.querySelectorAll(wanted)].filter((each) => each.checkVisibility());
      const others = drawn.flatMap((each) => {
        const is = getComputedStyle(each).getPropertyValue(name);
        return is === expected ? [] : [`${each.localName}.${each.className}: ${is}`];
      });
      return { drawn: drawn.length, others };
    },
    [selector, property, value] as const,
  );
}

/** The page of the design shows controls for their own sake. */
const ON_PAPER = KIND_ADDRESSES.filter((address) => !address.includes('/design/'));

/** Heads of columns are buttons, and say the columns’ names. The map of topics says what the plans do. */
const CONTROLS = [
  'button:not(th > *)',
  'input',
  'select',
  'nav:not(.Note > *, .TopicMap)',
  '.languages',
  '.skip',
  '.FileLinks',
];
/** A topic longer than a sheet runs on. */
const ROWS = [
  ['table tr:not([data-long])', 'break-inside', 'avoid'],
  ['table:not(.visually-hidden) > thead', 'display', 'table-header-group'],
  ['tbody', 'display', 'table-row-group'],
  ['tr', 'display', 'table-row'],
  ['p', 'orphans', '3'],
  ['p', 'widows', '3'],
] as const;

for (const address of atLeastOne(ON_PAPER))
  test(`prints ${address} whole`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });

    await test.step('without what works on a screen alone', async () => {
      const { others } = await findOthers(page, CONTROLS.join(), 'display', 'none');
      expect(others).toEqual([]);
    });

    await test.step('with its address at the head, which so is never alone on a sheet', async () => {
      expect(await findOthers(page, '.Footer', 'position', 'absolute')).toEqual({
        drawn: 1,
        others: [],
      });
      expect(await findOthers(page, 'main', 'padding-bottom', '0px')).toEqual({
        drawn: 1,
        others: [],
      });
    });

    await test.step('with each heading beside what it names', async () => {
      const headings = 'h1, h2, h3, h4, h5, figcaption, thead';
      const { drawn, others } = await findOthers(page, headings, 'break-after', 'avoid');
      expect(drawn).toBeGreaterThan(0);
      expect(others).toEqual([]);
    });

    await test.step('with whole rows, under their columns’ names on each sheet', async () => {
      for (const [selector, property, value] of atLeastOne(ROWS)) {
        const { others } = await findOthers(page, selector, property, value);
        expect(others, property).toEqual([]);
      }
    });
  });

test('what is looked for on paper is there to be found', async ({ page }) => {
  await page.goto('/quotas/');
  const wanted = [...CONTROLS, ...ROWS.map(([selector]) => selector)];
  for (const selector of atLeastOne(wanted))
    await expect(page.locator(selector), selector).not.toHaveCount(0);
});

test('nothing beside a clause is larger than the clause, on paper', async ({ page }) => {
  await page.goto('/groups/youth/');
  await page.emulateMedia({ media: 'print' });
  const sizes = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  const clauses = await sizes('.TopicClause > .TopicClause-text');
  const beside = await sizes(
    '.TopicClause-measure, .TopicClause-also, .TopicCell-mention, .TopicCell-silence, .TopicMention',
  );
  expect(beside.length).toBeGreaterThan(10);
  expect(Math.max(...beside)).toBeLessThanOrEqual(Math.min(...clauses));
  // The id of a clause finds it again; a path without a host would not.
  const places = await page
    .locator('.TopicTable [data-clause]')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::after').content));
  expect(new Set(places).size).toBeGreaterThan(50);
  expect(places.filter((place) => place.includes('/'))).toEqual([]);
});
