/** Other search libraries on the same passages, each as its manual sets it up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

type Passages = readonly { id: string; text: string }[];

/** Engines that answer with ids, the best first, and packed bytes: see scripts/bench/search-rivals.ts. */
export function openLibraries(passages: Passages) {
  const rivals = [miniSearch(passages), flexSearch(passages), fuse(passages)];
  return rivals.map((rival) => ({ ...rival, close: () => undefined }));
}

/** Packed size of a library as its package ships it for browsers. MiniSearch ships none minified. */
function engineBytes(file: string): number {
  return gzipSync(readFileSync(join(import.meta.dirname, 'node_modules', file))).length;
}

function miniSearch(passages: Passages) {
  const index = new MiniSearch<Passages[number]>({ fields: ['text'], storeFields: ['id'] });
  index.addAll(passages);
  const packed = gzipSync(JSON.stringify(index)).length;
  return {
    name: 'MiniSearch',
    search: (query: string) => index.search(query).map(({ id }) => String(id)),
    bytes: engineBytes('minisearch/dist/umd/index.js') + packed,
  };
}

function flexSearch(passages: Passages) {
  const index = new Document<Passages[number]>({
    document: { id: 'id', index: ['text'] },
  });
  for (const { id, text } of passages) index.add({ id, text });
  return {
    name: 'FlexSearch',
    search: (query: string) =>
      index
        .search(query, { limit: passages.length })
        .flatMap(({ result }) => result.map((id) => String(id))),
    // It indexes in the browser: the texts are sent.
    bytes:
      engineBytes('flexsearch/dist/flexsearch.bundle.module.min.js') +
      gzipSync(JSON.stringify(passages)).length,
  };
}

function fuse(passages: Passages) {
  const index = new Fuse(passages, { keys: ['text'] });
  return {
    name: 'Fuse',
    search: (query: string) => index.search(query).map(({ item }) => item.id),
    bytes: engineBytes('fuse.js/dist/fuse.min.mjs') + gzipSync(JSON.stringify(passages)).length,
  };
}
