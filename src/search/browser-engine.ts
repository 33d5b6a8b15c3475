import { type Catalogue, type CatalogueFile, readCatalogue } from './catalogue.ts';
import { type Engine, ENGINE_OPTIONS, numberRecords, type Pagefind } from './engine.ts';
import { fetchJson } from './fetch-json.ts';

/** The index and the catalogue, open in the browser. */
export interface OpenSearch {
  engine: Engine;
  catalogue: Catalogue;
}

let opened: Promise<OpenSearch> | undefined;

/**
 * Loads the engine (about 80 KB) at the first search and keeps it. After a failure the next search
 * tries again.
 * @param base the folder under which the site is served
 */
export function openSearch(base: string): Promise<OpenSearch> {
  opened ??= open(base).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(base: string): Promise<OpenSearch> {
  const folder = `${base.replace(/\/+$/, '')}/pagefind/`;
  const catalogue = fetchJson<CatalogueFile>(base, 'search/records.json');
  catalogue.catch(() => undefined);
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  try {
    // Pagefind finds its own folder, and from it the base path of each record.
    await module.options(ENGINE_OPTIONS);
    await module.init();
    return { engine: await numberRecords(module), catalogue: readCatalogue(await catalogue) };
  } catch (error) {
    await module.destroy();
    throw error;
  }
}
