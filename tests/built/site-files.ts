/** The built site as files and parsed pages. Needs dist/: run after the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { readSettings } from '#src/settings.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A built site: its folder, and the path under which it is to be served, with both slashes. */
export interface Site {
  dist: string;
  base: string;
}

/** A built site that knows the host of its whole addresses; one that knows none has only paths. */
export interface HostedSite extends Site {
  origin: string | undefined;
}

const { site, base } = readSettings();

/** What `npm run build` made. */
export const BUILT: HostedSite = {
  dist: 'dist',
  base: `/${base}/`.replace(/\/+/g, '/'),
  origin: site && new URL(site).origin,
};

/** One page of the built site. */
export interface BuiltPage {
  /** In the file system, for messages: `dist/plans/index.html`. */
  file: string;
  /** On the site, base path included: `/plans/`. */
  path: string;
  html: string;
  /** All elements, in document order. */
  elements: Element[];
}

const readAlready = new Map<string, BuiltPage[]>();

/** Every page of the site, each read once: not those that stand within the pages of others. */
export function readPages(site: Site = BUILT): BuiltPage[] {
  return readDocuments(site).filter((page) => !isEmbed(page, site));
}

/** Every page to embed: without head and foot, and without a script. */
export function readEmbeds(site: Site = BUILT): BuiltPage[] {
  return readDocuments(site).filter((page) => isEmbed(page, site));
}

function isEmbed({ path }: BuiltPage, { base }: Site): boolean {
  return /^(?:en\/)?embed\//.test(path.slice(base.length));
}

/** Every HTML page of a build, each read once. @throws when there is no build */
export function readDocuments(site: Site = BUILT): BuiltPage[] {
  const pages = readAlready.get(site.dist) ?? [...eachPage(site)];
  readAlready.set(site.dist, pages);
  return pages;
}

/** Every HTML page of a build, one at a time. @throws when there is no build */
export function* eachPage(site: Site): Generator<BuiltPage> {
  for (const file of findPageFiles(site)) {
    const html = readFileSync(file, 'utf8');
    yield { file, path: addressOf(file, site), html, elements: findElements(parse(html)) };
  }
}

/** A piece of pages, which scripts fetch: its elements. @param path `pieces/compare/plans` */
export function readPiece(path: string, { dist }: Site = BUILT): Element[] {
  return findElements(parse(readFileSync(join(dist, path, 'index.html'), 'utf8')));
}

/** The paths of all pages, in the order of their files. @throws when there is no build */
export function findAddresses(site: Site = BUILT): string[] {
  return findPageFiles(site).map((file) => addressOf(file, site));
}

/** The value of an attribute, or undefined where it is absent. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The file that a path of the site leads to, or undefined where there is none. */
export function fileAt(path: string, { dist, base }: Site = BUILT): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const name = join(dist, decodeURIComponent(path.slice(base.length)));
  const file = path.endsWith('/') ? join(name, 'index.html') : name;
  return existsSync(file) ? file : undefined;
}

/** A file with the files that it names at once: url() in styles, static imports in scripts. */
export function withImports(path: string, site: Site = BUILT, seen = new Set<string>()): string[] {
  const file = fileAt(path, site);
  if (file === undefined || seen.has(file)) return [];
  seen.add(file);
  if (!/\.(css|js)$/.test(file)) return [file];
  const text = readFileSync(file, 'utf8');
  const named = file.endsWith('.css')
    ? text.matchAll(/url\(["']?(?!data:)([^"')]+)/g)
    : text.matchAll(/(?:^|;|\})\s*(?:import|export)[^"'();]*["']([^"']+)["']/g);
  const paths = [...named].map(([, name = '']) => new URL(name, `http://host${path}`).pathname);
  return [file, ...paths.flatMap((each) => withImports(each, site, seen))];
}

/** Pieces are no pages: they have no head. */
const PIECE = /^(?:en\/)?pieces\//;
/** What only leads on to a page is none: nobody reads it, and no link has its address. */
const LEADS_ON = '<meta http-equiv="refresh"';

function findPageFiles({ dist }: Site): string[] {
  if (!existsSync(dist)) throw new Error(`${dist} is missing: run \`npm run build\` first`);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((name) => name.endsWith('.html') && !PIECE.test(name))
    .filter((name) => !readFileSync(join(dist, name), 'utf8').includes(LEADS_ON))
    .sort();
  if (pages.length === 0) throw new Error(`${dist} has no page: run \`npm run build\` first`);
  return pages.map((name) => join(dist, name));
}

function addressOf(file: string, { dist, base }: Site): string {
  const name = relative(dist, file).split(sep).join('/');
  return base + name.replace(/(^|\/)index\.html$/, '$1');
}

export function findElements(node: Node): Element[] {
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  // A <template> keeps its children apart.
  const inside = 'content' in node ? findElements(node.content) : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(findElements) : [];
  return [...own, ...inside, ...children];
}
