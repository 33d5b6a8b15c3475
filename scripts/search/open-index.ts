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

/** Packed bytes read of a folder so far, a file once. Scripts are imported, not read. */
export type CountBytes = () => number;

/**
 * Runs the search of the browser in Node on a built site: `fetch` reads from the disk.
 * @param dist the folder of the site
 */
export async function openIndex(dist: string): Promise<OpenSearch & { bytesRead: CountBytes }> {
  const folder = resolve(dist);
  const bytesRead = readFromDisk(folder);
  return { ...(await openBundles(folder, '/', () => undefined)), bytesRead };
}

/** Opens any Pagefind bundle in Node. */
export async function openBundle(
  folder: string,
): Promise<{ pagefind: Pagefind; bytesRead: CountBytes }> {
  const bundle = resolve(folder);
  const bytesRead = readFromDisk(bundle);
  const address = pathToFileURL(`${bundle}/pagefind.js`).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ...ENGINE_OPTIONS, basePath: `${bundle}/`, baseUrl: '/' });
  await pagefind.init();
  return { pagefind, bytesRead };
}

/** Puts a `fetch` that reads files before the one that is there, and counts those of a folder. */
function readFromDisk(folder: string): CountBytes {
  const filesRead = new Map<string, number>();
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = async (address) => {
    if (typeof address !== 'string') throw new Error('the search fetches by a plain path');
    const name = address.replace(/\?.*$/, '');
    if (!name.startsWith(`${folder}/`)) return fetchBefore(address);
    const file = await readFile(name);
    filesRead.set(name, (name.endsWith('.json') ? gzipSync(file) : file).byteLength);
    return new Response(file);
  };
  return () => filesRead.values().reduce((sum, size) => sum + size, 0);
}
