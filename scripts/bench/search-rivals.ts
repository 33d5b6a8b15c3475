/** Other search libraries on the same passages, each as its manual sets it up. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Clause } from '#src/schemas/corpus.ts';
import { importPeer } from './import-peer.ts';
import { openBundle } from '#scripts/search/open-index.ts';

type Passage = Pick<Clause, 'id' | 'text'>;

/** A search engine that answers with ids, the best first. */
export interface Rival {
  name: string;
  search: (query: string) => string[] | Promise<string[]>;
  /** Packed bytes that a first search fetches: engine and index (Pagefind: for 志愿者). */
  bytes: number;
  close: () => void;
}

/** The search libraries of scripts/bench/peers, over these passages. */
export async function searchLibraries(passages: readonly Passage[]): Promise<Rival[]> {
  const { openLibraries } = await importPeer<{
    openLibraries: (passages: readonly Passage[]) => Rival[];
  }>('search-libraries');
  return openLibraries(passages);
}

/** Pagefind with its own segmentation: text as it is, `language: 'zh'`, no options. */
export async function defaultPagefind(passages: readonly Passage[]): Promise<Rival> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index } = await createIndex({});
  for (const { id, text } of passages)
    await index?.addCustomRecord({ url: `/#${id}`, content: text, language: 'zh' });
  await index?.writeFiles({ outputPath: folder });
  await close();
  const { pagefind, filesRead } = await openBundle(folder);
  const ids = new Map<string, string>();
  const search = async (query: string) => {
    const { results } = await pagefind.search(query, {});
    for (const { id, data } of results)
      if (!ids.has(id)) ids.set(id, (await data()).url.replace(/^.*#/, ''));
    return results.map(({ id }) => ids.get(id) ?? '');
  };
  const { results } = await pagefind.search('志愿者', {});
  await Promise.all(results.slice(0, 20).map(({ data }) => data()));
  const engine = gzipSync(readFileSync(join(folder, 'pagefind.js'))).length;
  const bytes = engine + [...filesRead.values()].reduce((sum, size) => sum + size, 0);
  return {
    name: 'Pagefind default',
    search,
    bytes,
    close: () => rmSync(folder, { recursive: true }),
  };
}
