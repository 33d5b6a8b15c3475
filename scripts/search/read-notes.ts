import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Note } from '#src/features/search/model/passages.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Pages of our own words. */
const PAGES = ['/method/', '/codebook/'];
/** Elements left out: tables and figures are no prose; words of the plans are found in the plans. */
const LEFT_OUT = new Set(['table', 'figure', 'details', 'nav', 'script', 'style', 'template']);
/** Components left out: lists of data are not among our words. */
const LEFT_OUT_LISTS = new Set(['IndicatorList', 'AdjudicationList']);
const BLOCKS = new Set(['p', 'li', 'dd', 'dt']);

/** The chapters of our own pages, from the built site: what a reader sees there is what is found. */
export function readNotes(dist: string): Note[] {
  return PAGES.flatMap((path) => {
    const file = join(dist, path, 'index.html');
    if (!existsSync(file)) return [];
    const main = findAll(parse(readFileSync(file, 'utf8')), 'main')[0];
    if (!main) return [];
    const page = findAll(main, 'h1').map(textOf).join('');
    return chaptersOf(main).map(({ heading, id, text }) => ({
      page,
      heading,
      text,
      url: `${path}#${id}`,
    }));
  });
}

interface Chapter {
  heading: string;
  id: string;
  text: string;
}

/** Chapters, each from an h2 with an id to the next. */
function chaptersOf(main: Element): Chapter[] {
  const chapters: Chapter[] = [];
  const visit = (node: Node): void => {
    if (!defaultTreeAdapter.isElementNode(node) || isLeftOut(node)) return;
    const chapter = chapters.at(-1);
    const id = node.attrs.find(({ name }) => name === 'id')?.value;
    if (node.tagName === 'h2' && id) chapters.push({ heading: textOf(node), id, text: '' });
    else if (BLOCKS.has(node.tagName) && chapter)
      chapter.text = [chapter.text, textOf(node)].filter(Boolean).join('\n');
    else node.childNodes.forEach(visit);
  };
  visit(main);
  return chapters.filter(({ text }) => text !== '');
}

function isLeftOut({ tagName, attrs }: Element): boolean {
  const names = attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
  return LEFT_OUT.has(tagName) || names.some((name) => LEFT_OUT_LISTS.has(name));
}

function findAll(node: Node, tagName: string): Element[] {
  const own = defaultTreeAdapter.isElementNode(node) && node.tagName === tagName ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => findAll(child, tagName))];
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value.replace(/\s+/gu, ' ');
  if (defaultTreeAdapter.isElementNode(node) && isLeftOut(node)) return '';
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.map(textOf).join('').trim();
}
