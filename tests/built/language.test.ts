/** Which words of an English page are Chinese, and that they say so. */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { attributeOf, BUILT, readDocuments } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Characters, and the full-width marks that only Chinese uses. */
const HAN = /[\p{Script=Han}\u3001-\u303f\uff01-\uff20]/u;
/** What nobody reads. */
const UNREAD = ['script', 'style'];

const english = readDocuments().filter(({ path }) => path.startsWith(`${BUILT.base}en/`));

/** The language of an element: its own, or that of what it stands in. */
function languageOf(element: Element): string {
  const own = attributeOf(element, 'lang');
  if (own !== undefined) return own;
  const { parentNode } = element;
  return parentNode && defaultTreeAdapter.isElementNode(parentNode) ? languageOf(parentNode) : '';
}

/** The words that stand in an element itself, not in those inside it. */
function ownWordsOf(element: Element): string[] {
  if (UNREAD.includes(element.tagName)) return [];
  return element.childNodes.flatMap((node) =>
    defaultTreeAdapter.isTextNode(node) ? node.value.trim() : [],
  );
}

test('there is an English page for each Chinese one', () => {
  // The page for wrong addresses is in both.
  const others = readDocuments().filter(({ file }) => !file.endsWith('/404.html'));
  expect(english.length).toBe(others.length / 2);
});

test.each(atLeastOne(english))('$file has Chinese only where it says so', ({ elements }) => {
  const faults = elements
    .filter((element) => !languageOf(element).startsWith('zh'))
    .flatMap((element) => ownWordsOf(element).map((words) => ({ element, words })))
    .filter(({ words }) => HAN.test(words))
    .map(({ element, words }) => `<${element.tagName}> ${words}`);
  expect(faults).toEqual([]);
});

test.each(atLeastOne(english))('$file calls no English words Chinese', ({ elements }) => {
  const faults = elements
    .filter((element) => languageOf(element).startsWith('zh'))
    .flatMap((element) => ownWordsOf(element).map((words) => ({ element, words })))
    .filter(({ words }) => /[a-z]{4}/.test(words) && !HAN.test(words))
    .map(({ element, words }) => `<${element.tagName}> ${words}`);
  expect(faults).toEqual([]);
});
