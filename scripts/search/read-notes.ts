import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Note } from '#src/features/search/model/passages.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Pages of our own words. */
const PAGES = ['/method/', '/codebook/', '/findings/'];
/** Elements left out: tables and figures are no prose; words of the plans are found in the plans. */
const LEFT_OUT = new Set(['table', 'figure', 'details', 'nav', 'script', 'style', 'template']);
/** Components left out: lists of data are not among our words. */
const LEFT_OUT_LISTS = new Set(['IndicatorList', 'AdjudicationList']);
const PROSE = new Set(['h1', 'h2', 'p', 'li', 'dd', 'dt']);

/**
 * The chapters of our own pages, each from an h2 with an id to the next, from the built site: what a
 * reader sees there is what is found.
 */
export function readNotes(dist: string): Note[] {
  return PAGES.flatMap((path) => {
    const file = join(dist, path, 'index.html');
    if (!existsSync(file)) return [];
    const [, main = ''] = /<main[^>]*>(.*)<\/main>/su.exec(readFileSync(file, 'utf8')) ?? [];
    let page = '';
    const notes: Note[] = [];
    for (const element of proseOf(parseFragment(main))) {
      const note = notes.at(-1);
      const text = textOf(element);
      const id = attributeOf(element, 'id');
      if (element.tagName === 'h1') page += text;
      else if (element.tagName === 'h2' && id)
        notes.push({ page, heading: text, text: '', url: `${path}#${id}` });
      else if (element.tagName !== 'h2' && note)
        note.text = [note.text, text].filter(Boolean).join('\n');
    }
    return notes.filter(({ text }) => text !== '');
  });
}

/** Headings and blocks of words, in their order; none within another. */
function proseOf(node: Node): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!defaultTreeAdapter.isElementNode(child) || isLeftOut(child)) return [];
    return PROSE.has(child.tagName) ? [child] : proseOf(child);
  });
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value.replace(/\s+/gu, ' ');
  if (defaultTreeAdapter.isElementNode(node) && isLeftOut(node)) return '';
  return childrenOf(node).map(textOf).join('').trim();
}

function isLeftOut(element: Element): boolean {
  const names = attributeOf(element, 'class')?.split(' ') ?? [];
  return LEFT_OUT.has(element.tagName) || names.some((name) => LEFT_OUT_LISTS.has(name));
}

function attributeOf({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}
