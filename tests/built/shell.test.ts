/** Head, path and foot of every page, and what the page about the site says of itself. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtPages } from '#src/features/shell/built-pages.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { SiteFile } from '#src/schemas/site-file.ts';
import { openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, fileAt, readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const pages = readPages();
const HOMES = ['', 'en/'].map((path) => BUILT.base + path);
const settings = SiteFile.parse(parse(readFileSync('content/site.yml', 'utf8')));

test('every page but home has one path above it, with its steps numbered for machines', () => {
  for (const { file, path, elements } of atLeastOne(pages)) {
    const steps = select(elements, '.Breadcrumbs li');
    expect(select(elements, '.Breadcrumbs').length, file).toBe(HOMES.includes(path) ? 0 : 1);
    const numbers = steps.map((step) =>
      selectIn(step, '[itemprop="position"]').map((each) => attributeOf(each, 'content')),
    );
    expect(numbers, file).toEqual(steps.map((_, index) => [String(index + 1)]));
    expect(select(elements, '.Breadcrumbs [aria-current="page"]').length, file).toBe(
      HOMES.includes(path) ? 0 : 1,
    );
  }
});

test('the foot of every page leads to every kind of page that there is', () => {
  for (const { file, path, elements } of atLeastOne(pages)) {
    const root = path.startsWith(`${BUILT.base}en/`) ? `${BUILT.base}en` : BUILT.base.slice(0, -1);
    const links = select(elements, '.Footer nav a').map((link) => attributeOf(link, 'href'));
    expect(links.toSorted(), file).toEqual(builtPages.map((page) => root + page.path).toSorted());
  }
});

test('no page that is to come is linked before it is there', () => {
  for (const { path } of atLeastOne(builtPages))
    expect(fileAt(BUILT.base + path.slice(1))).toBeDefined();
});

test.each([
  { path: '/about/', words: zh },
  { path: '/en/about/', words: en },
])('$path says plainly what is not filled in', ({ path, words }) => {
  const shown = select(openBuilt(path), '.Setting');
  expect(shown.map((each) => attributeOf(each, 'data-setting')).toSorted()).toEqual(
    Object.keys(settings).toSorted(),
  );
  const names = Object.keys(settings) as (keyof SiteFile)[];
  const unset = names.filter((name) => settings[name] === null);
  const said = shown.filter((each) => attributeOf(each, 'data-unset') !== undefined);
  expect(said.map((each) => attributeOf(each, 'data-setting')).toSorted()).toEqual(
    unset.toSorted(),
  );
  expect(said.map((each) => textOf(each).includes(words.about.unset))).toEqual(
    unset.map(() => true),
  );
});
