/** What must hold of the HTML of every page. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { KIND_ADDRESSES, kindOf } from '#scripts/browser/page-kinds.ts';
import { GROUP_KEYS, PROJECT_KEYS } from '#src/schemas/vocabulary.ts';
import { attributeOf, BUILT, fileAt, readPages, withImports } from './site-files.ts';
import { readTable } from './open-data.ts';
import { atLeastOne } from '../at-least-one.ts';

/** Bytes, packed, of the one script of every page with what it imports at once. */
const SCRIPT_LIMIT = 3_000;
const pages = readPages();

/** The pages that show a plan in full: `plans/hebi/`. */
const READING_PAGES = pages.flatMap(
  ({ path }) => /^plans\/[^/]+\/$/.exec(path.slice(BUILT.base.length)) ?? [],
);
/** The pages on a part of a plan: `plans/hebi/youth/`. */
const OWN_PAGES = pages.flatMap(
  ({ path }) =>
    /^plans\/[^/]+\/(?!source\/|at-a-glance\/)[^/]+\/$/.exec(path.slice(BUILT.base.length)) ?? [],
);
/** Plans on one sheet. */
const SHEETS = READING_PAGES.map((path) => `${path}at-a-glance/`);
/** The pages of two plans: `wording/mengjin-hebi/`. */
const PAIR_PAGES = pages.flatMap(
  ({ path }) => /^wording\/[^/]+\/$/.exec(path.slice(BUILT.base.length)) ?? [],
);
/** Only what people do on these pages needs more scripts. */
const PAGES_WITH_CONTROLS = [
  // A place and a group can be chosen.
  '',
  // Citations and requests can be copied.
  'findings/',
  'findings/ledger/',
  'goals/',
  ...GROUP_KEYS.map((key) => `groups/${key}/`),
  'implementation/',
  // Charts can be shared.
  'indicators/',
  'indicators/citizens-literate-share/',
  'indicators/high-quality-farmers/',
  'offline/',
  ...READING_PAGES,
  // A part of a plan can be read aloud, made large and shared, a sheet shared.
  ...OWN_PAGES,
  ...SHEETS,
  ...PROJECT_KEYS.map((key) => `projects/${key}/`),
  'quotas/',
  'quotas/near-misses/',
  // A number and its citations can be copied.
  ...readTable('quotas').map(({ id }) => `quotas/${id}/`),
  'search/',
  // Sentences can be read aloud and made large.
  'method/design/',
  'wording/',
  ...PAIR_PAGES,
];

/** The scripts of a page by their files; data blocks do not run. */
function scriptsOf({ elements }: (typeof pages)[number]): string[] {
  return elements.flatMap((element) =>
    element.tagName === 'script' && attributeOf(element, 'type') === 'module'
      ? [attributeOf(element, 'src') ?? 'inline']
      : [],
  );
}

/** The script of marks, which every page with a chart has. */
function isOfCharts(file: string): boolean {
  return file.includes('ChartMarks');
}

test('every page carries the script of the search box, and none another without controls', () => {
  const [first] = pages.filter(({ path }) => path === BUILT.base).map(scriptsOf);
  const box = first?.[0] ?? '';
  expect(box).toMatch(/\.js$/);
  for (const page of atLeastOne(pages)) expect(scriptsOf(page), page.file).toContain(box);
  const others = pages.filter((page) =>
    scriptsOf(page).some((file) => file !== box && !isOfCharts(file)),
  );
  expect(others.map(({ path }) => path.slice(BUILT.base.length)).toSorted()).toEqual(
    // The page for wrong addresses is one for both languages.
    [
      '404.html',
      ...PAGES_WITH_CONTROLS,
      ...PAGES_WITH_CONTROLS.map((path) => `en/${path}`),
    ].toSorted(),
  );
});

test('every page whose charts have marks carries the script that lets them speak', () => {
  const marked = pages.filter(({ elements }) =>
    elements.some((element) => attributeOf(element, 'data-mark') !== undefined),
  );
  for (const page of atLeastOne(marked))
    expect(scriptsOf(page).filter(isOfCharts), page.file).toHaveLength(1);
  const [file = ''] = marked.flatMap(scriptsOf).filter(isOfCharts);
  expect(gzipSync(readFileSync(fileAt(file) ?? '')).length).toBeLessThan(3000);
});

test('the browser tests look at a page of every kind', () => {
  const kinds = pages.map(({ path }) => kindOf(`/${path.slice(BUILT.base.length)}`));
  const own = new Set(kinds.filter((kind) => kind !== '/404.html'));
  expect(KIND_ADDRESSES.map(kindOf).toSorted()).toEqual([...own].toSorted());
});

test('the script of every page stays small', () => {
  const [page] = pages;
  const files = page ? scriptsOf(page).flatMap((path) => withImports(path)) : [];
  const sizes = files.map((file) => gzipSync(readFileSync(file)).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_LIMIT);
});

test('every page has a policy that lets nothing in from outside', () => {
  for (const { file, elements } of atLeastOne(pages)) {
    const policy = elements.find(
      (element) => attributeOf(element, 'http-equiv') === 'content-security-policy',
    );
    const words = policy ? attributeOf(policy, 'content') : '';
    expect(words, file).toContain("default-src 'self'");
    expect(words, file).not.toMatch(/'unsafe-inline'|https?:/);
  }
});

test('every page ends with its body: no script stands behind it', () => {
  for (const { file, html } of atLeastOne(pages))
    expect(html.trimEnd().slice(-30), file).toMatch(/<\/footer><\/body><\/html>$/);
});

test('no id stands twice on a page', () => {
  const doubles = pages.flatMap(({ file, elements }) => {
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
  });
  expect(doubles).toEqual([]);
});

test('every page has a title of its own, a description and one h1', () => {
  const titles = new Map<string, string>();
  for (const { file, html, elements } of atLeastOne(pages)) {
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
    expect(title, file).not.toBe('');
    expect(titles.get(title), `${file} has the title of another page`).toBeUndefined();
    titles.set(title, file);
    expect(html, file).toMatch(/<meta name="description" content="[^"]+/);
    expect(elements.filter(({ tagName }) => tagName === 'h1').length, file).toBe(1);
  }
});
