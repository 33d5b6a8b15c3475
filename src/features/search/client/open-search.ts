import {
  type BundlesFile,
  fileOfPair,
  hasPair,
  type PairFile,
  pairsOf,
} from '#src/features/search/model/bundles.ts';
import { addToCatalogue, type CatalogueFile } from '#src/features/search/model/catalogue.ts';
import {
  type Engine,
  ENGINE_OPTIONS,
  type OpenSearch,
  type Pagefind,
} from '#src/features/search/model/engine.ts';
import { fetchJson } from '#src/browser/fetch-json.ts';

/** A long phrase is told by its first pairs; each may fetch a file of the table. */
const MAX_PAIRS = 6;

/** Opens the search at the first call and keeps it. After a failure the next call tries again. */
export type SearchOpener = () => Promise<OpenSearch>;

/** @param base the folder under which the site is served */
export function createOpener(base: string): SearchOpener {
  let opened: Promise<OpenSearch> | undefined;
  const forget = () => (opened = undefined);
  return () => {
    if (opened) return opened;
    opened = openBundles(base, base, forget);
    opened.catch(forget);
    return opened;
  };
}

/**
 * Begins to load what a first search needs, for a reader who is about to ask. Of several bundles none is
 * opened: the question will say which. What fails here is said by the search.
 */
export async function warmSearch(open: SearchOpener): Promise<void> {
  try {
    const { engine, bundles } = await open();
    if (bundles.length === 1) await engine.openBundle(0);
  } catch (error) {
    console.warn(error);
  }
}

/**
 * The search of a site, no bundle open yet: those are opened by the searches.
 * @param base where the files are
 * @param baseUrl what stands before the address of each record
 * @param failed called when a bundle could not be opened: nothing more can be found with this one
 */
export async function openBundles(
  base: string,
  baseUrl: string,
  failed: () => void,
): Promise<OpenSearch> {
  const root = base.replace(/\/+$/, '');
  const [pagefind, { bundles, pairFiles }] = await Promise.all([
    import(/* @vite-ignore */ `${root}/pagefind/0/pagefind.js`) as Promise<Pagefind>,
    fetchJson<BundlesFile>(base, 'search/bundles.json'),
  ]);
  let turn = Promise.resolve();
  const engine: Engine = {
    pagefind,
    recordIndices: new Map(),
    records: [],
    open: new Set(),
    /** One after the other: records are numbered as they come. */
    openBundle: (bundle) => {
      turn = turn.then(() => openBundle(search, bundle, { base, root, baseUrl }));
      turn.catch(failed);
      return turn;
    },
    mayHold: async (phrases) => {
      const all = [...bundles.keys()];
      if (pairFiles === 0) return all;
      const pairs = [...new Set(phrases.flatMap(pairsOf))].slice(0, MAX_PAIRS);
      const files = await Promise.all(
        pairs.map((pair) =>
          fetchJson<PairFile>(base, `search/pairs/${fileOfPair(pair, pairFiles)}.json`),
        ),
      );
      return all.filter((bundle) =>
        pairs.every((pair, index) => hasPair(files[index] ?? {}, pair, bundle)),
      );
    },
  };
  const search = { engine, catalogue: { rows: [], plans: bundles.flat() }, bundles };
  return search;
}

/** Opens one more bundle, unless it is open. */
async function openBundle(
  { engine, catalogue }: OpenSearch,
  bundle: number,
  { base, root, baseUrl }: { base: string; root: string; baseUrl: string },
): Promise<void> {
  const { pagefind, open, recordIndices, records } = engine;
  if (open.has(bundle)) return;
  const path = `pagefind/${bundle}/`;
  const file = fetchJson<CatalogueFile>(base, `${path}records.json`);
  file.catch(() => undefined);
  const basePath = `${root}/${path}`;
  if (open.size > 0) await pagefind.mergeIndex(basePath, { baseUrl });
  else {
    // What a failed search of before left open.
    await pagefind.destroy();
    await pagefind.options({ ...ENGINE_OPTIONS, basePath, baseUrl });
    await pagefind.init();
  }
  // Pagefind lists all its records without fetching a text: the new ones get the next numbers.
  const { results } = await pagefind.search(null, {});
  for (const result of results.filter(({ id }) => !recordIndices.has(id)))
    recordIndices.set(result.id, records.push(result) - 1);
  addToCatalogue(catalogue, await file);
  if (catalogue.rows.length !== records.length)
    throw new Error(`${path}: the index and its catalogue differ`);
  open.add(bundle);
}
