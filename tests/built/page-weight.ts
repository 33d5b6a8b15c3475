import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { kindOf } from '#scripts/browser/page-kinds.ts';
import { attributeOf, BUILT, type BuiltPage, type Site, withImports } from './site-files.ts';
import { filesOfWorker } from './worker-files.ts';

/** What a first visit to a page costs. Bytes are packed with gzip; each file counts once. */
export interface PageWeight {
  /** The document, all that it loads at once, and all that the service worker fetches to install. */
  bytes: number;
  /** Those of them that are scripts, the ones in the document too. */
  scriptBytes: number;
  /** Files that are asked for. */
  requests: number;
  /** Elements of the document, those of its templates too. */
  nodes: number;
}

const LOADING_RELATIONS = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'modulepreload',
  'preload',
]);

/** Weighs a page from the files of its site. */
export async function weighPage(page: BuiltPage, site: Site = BUILT): Promise<PageWeight> {
  const files = await filesOf(page, site);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const inline = inlineScriptsOf(page).map((text) => gzipSync(text).length);
  return {
    bytes: sum(files.map(packedSize)),
    scriptBytes: sum([...scripts.map(packedSize), ...inline]),
    requests: files.length,
    nodes: page.elements.length,
  };
}

/** The files of a first visit, each once. */
export async function filesOf(page: BuiltPage, site: Site = BUILT): Promise<string[]> {
  return [...new Set([page.file, ...loadedBy(page, site), ...(await filesOfWorker(page, site))])];
}

/** Bytes of a file as sent, packed. Files of a build do not change. */
export function packedSize(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

const sizes = new Map<string, number>();

/** The kind of a page, without its language: `/quotas/*\/`. */
export function kindOfPage({ path }: BuiltPage, { base }: Site = BUILT): string {
  return kindOf(`/${path.slice(base.length)}`).replace(/^\/en\//, '/');
}

/** The largest of each measure. */
export function heaviest(weights: readonly PageWeight[]): PageWeight {
  const most = (measure: keyof PageWeight) => Math.max(...weights.map((weight) => weight[measure]));
  return {
    bytes: most('bytes'),
    scriptBytes: most('scriptBytes'),
    requests: most('requests'),
    nodes: most('nodes'),
  };
}

/** Files of scripts that a page names, and those that they import at once. */
export function scriptFilesOf({ path, elements }: BuiltPage, site: Site = BUILT): string[] {
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const addresses = scripts.flatMap((script) => attributeOf(script, 'src') ?? []);
  const paths = addresses.map((address) => new URL(address, `http://host${path}`).pathname);
  return [...new Set(paths.flatMap((each) => withImports(each, site)))];
}

/** Scripts in the document itself; data blocks do not run. */
export function inlineScriptsOf({ elements }: BuiltPage): string[] {
  return elements
    .filter((element) => element.tagName === 'script' && attributeOf(element, 'src') === undefined)
    .filter((script) => attributeOf(script, 'type') !== 'application/json')
    .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')));
}

function loadedBy({ path, elements }: BuiltPage, site: Site): string[] {
  return elements.flatMap((element) => {
    const relation = attributeOf(element, 'rel') ?? '';
    const loads = element.tagName !== 'link' || LOADING_RELATIONS.has(relation);
    const address =
      attributeOf(element, 'src') ??
      (element.tagName === 'link' ? attributeOf(element, 'href') : undefined);
    if (!loads || address === undefined || address.startsWith('data:')) return [];
    return withImports(new URL(address, `http://host${path}`).pathname, site);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
