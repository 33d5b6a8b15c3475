import { statSync } from 'node:fs';
import { join } from 'node:path';
import { max, sum } from 'd3-array';
import { listFiles } from '#scripts/text/list-files.ts';
import {
  heaviest,
  kindOfPage,
  packedSize,
  type PageWeight,
  weighPage,
} from '../../tests/built/page-weight.ts';
import { eachPage, type Site } from '../../tests/built/site-files.ts';

/** Weight of a built site. */
export interface SiteWeight {
  files: number;
  /** Bytes of all files, as they lie on the disk. */
  bytes: number;
  /** Weight of the heaviest page of each kind. */
  kinds: Map<string, PageWeight & { documentBytes: number }>;
  /** Bytes of each page's document, packed, by its path. */
  documents: Map<string, number>;
  /** Columns that a comparison fetches on demand, the largest of them, and the list of plans. */
  columns: { files: number; largest: number; plans: number };
}

/** Weighs all pages of a built site, each read by itself: thousands would not fit in memory. */
export async function weighSite(site: Site): Promise<SiteWeight> {
  const kinds: SiteWeight['kinds'] = new Map();
  const documents: SiteWeight['documents'] = new Map();
  for (const page of eachPage(site)) {
    const kind = kindOfPage(page, site);
    const own = { ...(await weighPage(page, site)), documentBytes: packedSize(page.file) };
    const most = kinds.get(kind);
    const documentBytes = Math.max(own.documentBytes, most?.documentBytes ?? 0);
    kinds.set(kind, { ...heaviest(most ? [most, own] : [own]), documentBytes });
    documents.set(page.path, own.documentBytes);
  }
  const files = listFiles(site.dist);
  const bytes = sum(files, (file) => statSync(join(site.dist, file)).size);
  return { files: files.length, bytes, kinds, documents, columns: weighColumns(site) };
}

function weighColumns({ dist }: Site): SiteWeight['columns'] {
  const folder = join(dist, 'pieces/compare');
  const sizes = new Map(listFiles(folder).map((file) => [file, packedSize(join(folder, file))]));
  const list = join('plans', 'index.html');
  const plans = sizes.get(list) ?? NaN;
  sizes.delete(list);
  return { files: sizes.size, largest: max(sizes.values()) ?? NaN, plans };
}
