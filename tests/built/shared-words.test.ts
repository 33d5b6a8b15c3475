/** No page says in words of ours that one plan has its wording from another. What a plan says is its own. */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { attributeOf, readDocuments } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';
import { DIRECTION_WORDS } from '../shared-words.ts';

type Element = DefaultTreeAdapterTypes.Element;

const UNREAD = ['script', 'style'];
const READ_ATTRIBUTES = ['aria-label', 'title', 'alt', 'content', 'placeholder'];

/** Whether an element, or one that it stands in, quotes: only `html` names the language of its own words. */
function isQuoted(element: Element): boolean {
  if (element.tagName === 'html') return false;
  if (attributeOf(element, 'lang') !== undefined) return true;
  const { parentNode } = element;
  return (
    parentNode !== null && defaultTreeAdapter.isElementNode(parentNode) && isQuoted(parentNode)
  );
}

function ownWords(element: Element): string[] {
  if (UNREAD.includes(element.tagName)) return [];
  const said = READ_ATTRIBUTES.flatMap((name) => attributeOf(element, name) ?? []);
  const written = element.childNodes.filter((node) => defaultTreeAdapter.isTextNode(node));
  const texts = [...said, ...written.map(({ value }) => value.trim())];
  const isSuspect = texts.some((text) => DIRECTION_WORDS.some((words) => words.test(text)));
  return isSuspect && !isQuoted(element) ? texts : [];
}

test.each(atLeastOne(readDocuments()))('$file says only that wording is shared', ({ elements }) => {
  expect(elements.flatMap(ownWords)).toEqual([]);
});

test('what plans say of borrowing is quoted, and passes', () => {
  const said = readTable('clauses').filter(({ text }) =>
    DIRECTION_WORDS.some((words) => words.test(text)),
  );
  // By grep over the five texts: none so far, so a page that had one would have it from us.
  expect(said.map(({ id }) => id)).toEqual([]);
});
