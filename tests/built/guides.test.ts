/** Both languages of the method page have the same guides, and both front pages lead to the first. */
import { expect, test } from 'vitest';
import { attributesOf, openBuilt, select, textOf } from './select.ts';
import { attributeOf } from './site-files.ts';

/** Tags of the headings, leads and lists of a note, in order. */
const outline = (home: string) =>
  select(
    openBuilt(`${home}/method/`),
    '.Note h2, .Note strong, .Note ol, .Note ul, .Note table',
  ).map(({ tagName }) => tagName);

test('the notes on method have the same parts, leads, lists and tables', () => {
  const [zh = [], en = []] = ['', '/en'].map(outline);
  expect(zh.filter((tag) => tag === 'h2').length).toBeGreaterThan(10);
  expect(zh).toEqual(en);
});

test.each(['', '/en'])('the front page %j leads to the guide to the plans', (home) => {
  const [link] = select(openBuilt(`${home}/`), '.HomeIntro .guide a');
  const [path, anchor] = decodeURIComponent((link && attributeOf(link, 'href')) ?? '').split('#');
  expect(path).toMatch(new RegExp(`${home}/method/$`));
  const [first] = select(openBuilt(`${home}/method/`), '.Note h2');
  const [id] = first ? attributesOf([first], 'id') : [];
  expect(anchor).toBe(id);
  expect(first && textOf(first)).toContain(link && textOf(link).trim());
});
