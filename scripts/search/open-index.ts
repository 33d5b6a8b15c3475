import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  ENGINE_OPTIONS,
  type OpenSearch,
  type Pagefind,
} from '#src/features/search/model/engine.ts';
import { openBundles } from '#src/features/search/client/open-search.ts';

/** Files read of a folder: packed bytes by file. Scripts are imported, not read. */
type FilesRead = ReadonlyMap<string, number>;

/**
 * Runs the search of the browser in Node on a built site: `fetch` reads from the disk.
 * @param dist the folder of the site
 */
export async function openIndex(dist: string): Promise<OpenSearch & { filesRead: FilesRead }> {
  const folder = resolve(dist);
  const filesRead = listen(folder);
  const search = await openBundles(folder, '/', () => undefined);
  return { ...search, filesRead };
}

/** Opens any Pagefind bundle in Node. */
export async function openBundle(
  folder: string,
): Promise<{ pagefind: Pagefind; filesRead: FilesRead }> {
  const bundle = resolve(folder);
  const filesRead = listen(bundle);
  const address = pathToFileURL(`${bundle}/pagefind.js`).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ...ENGINE_OPTIONS, basePath: `${bundle}/`, baseUrl: '/' });
  await pagefind.init();
  return { pagefind, filesRead };
}

const readers = new Map<string, Map<string, number>>();

function listen(folder: string): FilesRead {
  const filesRead = new Map<string, number>();
  readers.set(folder, filesRead);
  globalThis.fetch = readFromDisk;
  return filesRead;
}

const readFromDisk: typeof fetch = async (address) => {
  if (typeof address !== 'string') throw new Error('the search fetches by a plain path');
  const name = address.replace(/\?.*$/, '');
  const file = await readFile(name);
  const packed = name.endsWith('.json') ? gzipSync(file) : file;
  for (const [folder, filesRead] of readers)
    if (name.startsWith(`${folder}/`)) filesRead.set(name, packed.byteLength);
  return new Response(file);
};
