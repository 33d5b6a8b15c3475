import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Engine,
  ENGINE_OPTIONS,
  numberRecords,
  type Pagefind,
} from '../../src/search/engine.ts';

/** A Pagefind bundle opened in Node, and what it has read so far. */
export interface OpenBundle {
  pagefind: Pagefind;
  /** Packed bytes by file; pagefind.js itself is imported, not read. */
  filesRead: ReadonlyMap<string, number>;
}

/** A bundle of this site. */
export interface OpenIndex extends OpenBundle {
  engine: Engine;
}

/**
 * Runs Pagefind's own browser module in Node on a bundle folder: `fetch` reads from the disk.
 * @param folder of the bundle: dist/pagefind
 */
export async function openBundle(folder: string): Promise<OpenBundle> {
  const filesRead = new Map<string, number>();
  const bundle = resolve(folder);
  const address = pathToFileURL(`${bundle}/pagefind.js`).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  readers.set(bundle, filesRead);
  globalThis.fetch = readFromDisk;
  await pagefind.options({ ...ENGINE_OPTIONS, basePath: `${bundle}/`, baseUrl: '/' });
  await pagefind.init();
  return { pagefind, filesRead };
}

/** Opens a bundle of this site, whose records are numbered. */
export async function openIndex(folder: string): Promise<OpenIndex> {
  const bundle = await openBundle(folder);
  return { ...bundle, engine: await numberRecords(bundle.pagefind) };
}

const readers = new Map<string, Map<string, number>>();

const readFromDisk: typeof fetch = async (address) => {
  if (typeof address !== 'string') throw new Error('Pagefind fetches by a plain path');
  const name = address.replace(/\?.*$/, '');
  const file = await readFile(name);
  for (const [bundle, filesRead] of readers)
    if (name.startsWith(`${bundle}/`)) filesRead.set(name, file.byteLength);
  return new Response(file);
};
