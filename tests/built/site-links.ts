/** Where the links of a built site lead. */
import { statSync } from 'node:fs';
import {
  attributeOf,
  type BuiltPage,
  fileAt,
  type HostedSite,
  readDocuments,
} from './site-files.ts';

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'action', 'poster'];
/** Stands for the host where a site knows none. */
const SOME_HOST = 'https://host.invalid';

/** @returns a line for each address that leads nowhere: page, address, what is wrong */
export function findBrokenLinks(site: HostedSite): string[] {
  const pages = readDocuments(site);
  const idsOf = new Map(pages.map((page) => [page.file, idsIn(page)]));
  return pages.flatMap((page) =>
    addressesIn(page).flatMap((address) => {
      const fault = findFault(toUrl(address, page, site), site, idsOf);
      return fault ? [`${page.file}: ${address} (${fault})`] : [];
    }),
  );
}

/** @returns the files of pages to which no way leads from the home page */
export function findLostPages(site: HostedSite): string[] {
  const pages = new Map(readDocuments(site).map((page) => [page.file, page]));
  const waiting = [fileAt(site.base, site)];
  while (waiting.length > 0) {
    const file = waiting.pop() ?? '';
    const page = pages.get(file);
    if (!page) continue;
    pages.delete(file);
    for (const address of addressesIn(page)) {
      const url = toUrl(address, page, site);
      if (url?.origin === hostOf(site)) waiting.push(fileAt(url.pathname, site));
    }
  }
  return [...pages.keys()];
}

/** @returns what is wrong with an address, or undefined */
function findFault(
  url: URL | undefined,
  site: HostedSite,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (!url) return 'not an address';
  if (url.origin !== hostOf(site)) return url.protocol === 'http:' ? 'not https' : undefined;
  const file = fileAt(url.pathname, site);
  if (!file) return 'no such file';
  if (statSync(file).isDirectory()) return 'no slash at the end';
  const id = decodeURIComponent(url.hash.slice(1));
  return id && !idsOf.get(file)?.has(id) ? 'no such anchor' : undefined;
}

function addressesIn({ elements }: BuiltPage): string[] {
  const all = elements.flatMap((element) => [
    ...ADDRESSES.flatMap((name) => attributeOf(element, name) ?? []),
    ...firstWords(attributeOf(element, 'srcset')),
  ]);
  return [...new Set(all)];
}

function firstWords(list: string | undefined): string[] {
  return list?.split(',').map((each) => each.trim().split(' ')[0] ?? '') ?? [];
}

function hostOf({ origin = SOME_HOST }: HostedSite): string {
  return origin;
}

function toUrl(address: string, page: BuiltPage, site: HostedSite): URL | undefined {
  const here = new URL(page.path, hostOf(site));
  return URL.canParse(address, here) ? new URL(address, here) : undefined;
}

function idsIn({ elements }: BuiltPage): Set<string> {
  return new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
}
