/** Other search libraries on the same passages, each as its manual sets it up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Passage, Rival } from '../search-rivals.ts';

export function openLibraries(passages: readonly Passage[]): Rival[] {
  return [miniSearch(passages), flexSearch(passages), fuse(passages)];
}

/** Packed size of a library as its package ships it for browsers. MiniSearch ships none minified. */
function engineBytes(file: string): number {
  return gzipSync(readFileSync(join(import.meta.dirname, 'node_modules', file))).length;
}

function packedBytes(value: unknown): number {
  return gzipSync(JSON.stringify(value)).length;
}

function miniSearch(passages: readonly Passage[]): Rival {
  const index = new MiniSearch<Passage>({ fields: ['text'], storeFields: ['id'] });
  index.addAll(passages);
  return {
    name: 'MiniSearch',
    search: (query) => index.search(query).map(({ id }) => String(id)),
    bytes: engineBytes('minisearch/dist/umd/index.js') + packedBytes(index),
  };
}

function flexSearch(passages: readonly Passage[]): Rival {
  const index = new Document<{ id: string; text: string }>({
    document: { id: 'id', index: ['text'] },
  });
  for (const { id, text } of passages) index.add({ id, text });
  return {
    name: 'FlexSearch',
    search: (query) =>
      index
        .search(query, { limit: passages.length })
        .flatMap(({ result }) => result.map((id) => String(id))),
    // It indexes in the browser: the texts are sent.
    bytes: engineBytes('flexsearch/dist/flexsearch.bundle.module.min.js') + packedBytes(passages),
  };
}

function fuse(passages: readonly Passage[]): Rival {
  const index = new Fuse(passages, { keys: ['text'] });
  return {
    name: 'Fuse',
    search: (query) => index.search(query).map(({ item }) => item.id),
    bytes: engineBytes('fuse.js/dist/fuse.min.mjs') + packedBytes(passages),
  };
}
