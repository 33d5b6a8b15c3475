/** Both languages of the method page have the same guides, and both front pages lead to the first. */
import { expect, test } from 'vitest';
import { attributesOf, openBuilt, select, textOf } from './select.ts';
import { readTable } from './open-data.ts';
import { attributeOf } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

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
  const [link] = select(openBuilt(`${home}/`), '.HomeHero .guide a');
  const [path, anchor] = decodeURIComponent((link && attributeOf(link, 'href')) ?? '').split('#');
  expect(path).toMatch(new RegExp(`${home}/method/$`));
  const [first] = select(openBuilt(`${home}/method/`), '.Note h2');
  const [id] = first ? attributesOf([first], 'id') : [];
  expect(anchor).toBe(id);
  expect(first && textOf(first)).toContain(link && textOf(link).trim());
});

// Tables are made from the data and name each plan of themselves.
test('the notes on method tell of each plan by name, so that a new one is told of too', () => {
  const notes = ['', '/en'].map((home) =>
    select(openBuilt(`${home}/method/`), '.Note p, .Note li')
      .map(textOf)
      .join(),
  );
  for (const { short } of atLeastOne(readTable('plans'))) {
    expect(notes[0]).toContain(short.zh);
    expect(notes[1]).toContain(short.en);
  }
});
