import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { ENGINE_OPTIONS, type Pagefind } from '../../src/search/engine.ts';

/** An index opened in Node, and how many bytes it has read so far. */
export interface OpenIndex {
  pagefind: Pagefind;
  bytesRead: () => number;
}

/**
 * Runs Pagefind's own browser module in Node on a bundle folder: `fetch` reads from the disk.
 * @param folder of the bundle: dist/pagefind
 */
export async function openIndex(folder: string): Promise<OpenIndex> {
  let bytes = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    const file = await readFile(address.replace(/\?.*$/, ''));
    bytes += file.byteLength;
    return new Response(file);
  });
  const bundle = resolve(folder);
  const address = pathToFileURL(`${bundle}/pagefind.js`).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ...ENGINE_OPTIONS, basePath: `${bundle}/`, baseUrl: '/' });
  await pagefind.init();
  return { pagefind, bytesRead: () => bytes };
}
