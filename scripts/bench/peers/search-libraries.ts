/** Other search libraries on the same passages, each as its manual sets it up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

interface Passage {
  id: string;
  text: string;
}

/** A search engine that answers with ids, the best first: see scripts/bench/search-rivals.ts. */
interface Rival {
  name: string;
  search: (query: string) => string[];
  bytes: number;
  close: () => void;
}

export function openLibraries(passages: readonly Passage[]): Rival[] {
  return [miniSearch(passages), flexSearch(passages), fuse(passages)];
}

/** Packed size of a library as its package ships it for browsers. MiniSearch ships none minified. */
function engineBytes(file: string): number {
  return gzipSync(readFileSync(join(import.meta.dirname, 'node_modules', file))).length;
}

function miniSearch(passages: readonly Passage[]): Rival {
  const index = new MiniSearch<Passage>({ fields: ['text'], storeFields: ['id'] });
  index.addAll(passages);
  const packed = gzipSync(JSON.stringify(index)).length;
  return {
    name: 'MiniSearch',
    search: (query) => index.search(query).map(({ id }) => String(id)),
    bytes: engineBytes('minisearch/dist/umd/index.js') + packed,
    close: () => undefined,
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
    bytes:
      engineBytes('flexsearch/dist/flexsearch.bundle.module.min.js') +
      gzipSync(JSON.stringify(passages)).length,
    close: () => undefined,
  };
}

function fuse(passages: readonly Passage[]): Rival {
  const index = new Fuse(passages, { keys: ['text'] });
  return {
    name: 'Fuse',
    search: (query) => index.search(query).map(({ item }) => item.id),
    bytes: engineBytes('fuse.js/dist/fuse.min.mjs') + gzipSync(JSON.stringify(passages)).length,
    close: () => undefined,
  };
}
