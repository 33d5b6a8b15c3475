/** Finds elements of a built page as a style sheet does, for the few forms of selector in the tests. */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, BUILT, readPages } from './site-files.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** `td.total`, `#comparison`, `[data-plan="hebi"]`, `a[href*="#L"]` */
const PIECE = /^[\w-]+|#[\w-]+|\.[\w-]+|\[([\w-]+)(?:([*$]?)="([^"]*)")?\]/g;

const pages = new Map(readPages().map(({ path, elements }) => [path, elements]));

/** All elements of a page of the site. @param path `/groups/youth/` @throws when there is no such page */
export function openBuilt(path: string): readonly Element[] {
  const elements = pages.get(BUILT.base + path.replace(/^\//, ''));
  if (!elements) throw new Error(`the build has no page ${path}`);
  return elements;
}

/** @param selector one or several with commas, of simple parts with spaces between: no `>`, no `:` */
export function select(elements: readonly Element[], selector: string): Element[] {
  const paths = selector.split(',').map((path) => path.trim().split(/\s+/));
  return elements.filter((element) => paths.some((path) => fits(element, path)));
}

/** Those inside an element. */
export function selectIn(root: Element, selector: string): Element[] {
  return select(insideOf(root), selector);
}

/** The nearest that fits, from the element itself outwards. */
export function closest(element: Element, selector: string): Element | undefined {
  if (select([element], selector).length > 0) return element;
  const outer = parentOf(element);
  return outer && closest(outer, selector);
}

/** All words in an element, as `textContent` gives them. */
export function textOf(element: Element): string {
  return element.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      return defaultTreeAdapter.isElementNode(node) ? textOf(node) : '';
    })
    .join('');
}

/** An attribute of each. */
export function attributesOf(elements: readonly Element[], name: string): (string | undefined)[] {
  return elements.map((element) => attributeOf(element, name));
}

function fits(element: Element, path: readonly string[]): boolean {
  const last = path.at(-1) ?? '';
  if (!fitsAlone(element, last)) return false;
  if (path.length === 1) return true;
  const before = path.slice(0, -1);
  for (let outer = parentOf(element); outer; outer = parentOf(outer))
    if (fits(outer, before)) return true;
  return false;
}

function fitsAlone(element: Element, selector: string): boolean {
  const pieces = [...selector.matchAll(PIECE)];
  if (pieces.map(([piece]) => piece).join('') !== selector)
    throw new Error(`“${selector}” has a form of selector that select() does not know`);
  return pieces.every(([piece, name = '', mode, wanted]) => {
    if (piece.startsWith('#')) return attributeOf(element, 'id') === piece.slice(1);
    if (piece.startsWith('.'))
      return attributeOf(element, 'class')?.split(/\s+/).includes(piece.slice(1)) ?? false;
    if (!piece.startsWith('[')) return element.tagName === piece;
    const value = attributeOf(element, name);
    if (value === undefined || wanted === undefined) return value !== undefined;
    if (mode === '*') return value.includes(wanted);
    return mode === '$' ? value.endsWith(wanted) : value === wanted;
  });
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && defaultTreeAdapter.isElementNode(parentNode) ? parentNode : undefined;
}

function insideOf(root: Element): Element[] {
  return root.childNodes.flatMap((node) =>
    defaultTreeAdapter.isElementNode(node) ? [node, ...insideOf(node)] : [],
  );
}
