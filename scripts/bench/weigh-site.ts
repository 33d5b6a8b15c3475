import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
  const files = filesIn(site.dist);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { files: files.length, bytes, kinds, documents, columns: weighColumns(site) };
}

function weighColumns({ dist }: Site): SiteWeight['columns'] {
  const folder = join(dist, 'data/compare');
  const list = join(folder, 'plans/index.html');
  const columns = filesIn(folder).filter((file) => file !== list);
  const largest = Math.max(...columns.map(packedSize));
  return { files: columns.length, largest, plans: packedSize(list) };
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
