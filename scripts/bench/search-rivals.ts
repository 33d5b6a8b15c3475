/** Other search libraries on the same passages, each as its manual sets it up. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Clause } from '#src/schemas/corpus.ts';
import { importPeer } from './import-peer.ts';
import { openBundle } from '#scripts/search/open-index.ts';

export type Passage = Pick<Clause, 'id' | 'text'>;

/** A search engine that answers with ids, the best first. */
export interface Rival {
  name: string;
  search: (query: string) => string[] | Promise<string[]>;
  /** Packed bytes that a first search fetches: engine and index (Pagefind: for 志愿者). */
  bytes: number;
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
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const { index } = await createIndex({});
  for (const { id, text } of passages)
    await index?.addCustomRecord({ url: `/#${id}`, content: text, language: 'zh' });
  await index?.writeFiles({ outputPath: folder });
  await close();
  const { pagefind, bytesRead } = await openBundle(folder);
  const idOf = async ({ data }: { data: () => Promise<{ url: string }> }) =>
    (await data()).url.replace(/^.*#/, '');
  const search = async (query: string) => {
    const { results } = await pagefind.search(query, {});
    return Promise.all(results.map(idOf));
  };
  const { results } = await pagefind.search('志愿者', {});
  await Promise.all(results.slice(0, 20).map(idOf));
  const engine = gzipSync(readFileSync(join(folder, 'pagefind.js'))).length;
  return { name: 'Pagefind default', search, bytes: engine + bytesRead() };
}
