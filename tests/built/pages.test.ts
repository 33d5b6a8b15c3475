/** What must hold of the HTML of every page. */
import { expect, test } from 'vitest';
import { GROUP_KEYS, PROJECT_KEYS } from '../../src/schemas/vocabulary.ts';
import { attributeOf, BUILT, readPages } from './site-files.ts';

/** Only what people do on these pages needs a script. */
const PAGES_WITH_SCRIPT = [
  'goals/',
  ...GROUP_KEYS.map((key) => `groups/${key}/`),
  'implementation/',
  ...PROJECT_KEYS.map((key) => `projects/${key}/`),
  'quotas/',
  'search/',
];

const pages = readPages();

test('no page carries a script, except those with controls', () => {
  const scripted = pages
    .filter(({ elements }) => elements.some(({ tagName }) => tagName === 'script'))
    .map(({ path }) => path.slice(BUILT.base.length));
  expect(scripted.toSorted()).toEqual(PAGES_WITH_SCRIPT.toSorted());
});

test('every page has a policy that lets nothing in from outside', () => {
  for (const { file, elements } of pages) {
    const policy = elements.find(
      (element) => attributeOf(element, 'http-equiv') === 'content-security-policy',
    );
    const words = policy ? attributeOf(policy, 'content') : '';
    expect(words, file).toContain("default-src 'self'");
    expect(words, file).not.toMatch(/'unsafe-inline'|https?:/);
  }
});

test('no id stands twice on a page', () => {
  const doubles = pages.flatMap(({ file, elements }) => {
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: ${id}`);
  });
  expect(doubles).toEqual([]);
});

test('every page has a title of its own, a description and one h1', () => {
  const titles = new Map<string, string>();
  for (const { file, html, elements } of pages) {
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
    expect(title, file).not.toBe('');
    expect(titles.get(title), `${file} has the title of another page`).toBeUndefined();
    titles.set(title, file);
    expect(html, file).toMatch(/<meta name="description" content="[^"]+/);
    expect(elements.filter(({ tagName }) => tagName === 'h1').length, file).toBe(1);
  }
});
