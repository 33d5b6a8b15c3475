import { ENGINE_OPTIONS, readPlansOfRecords, type Pagefind } from './engine.ts';

/** The index, open in the browser. */
export interface OpenEngine {
  pagefind: Pagefind;
  /** Plan ids by record id. */
  planOf: Map<string, string>;
}

let opened: Promise<OpenEngine> | undefined;

/**
 * Loads the engine (about 80 KB) at the first search and keeps it. After a failure the next search
 * tries again.
 * @param base the folder under which the site is served
 * @param plans ids of all plans
 */
export function openEngine(base: string, plans: readonly string[]): Promise<OpenEngine> {
  opened ??= open(base, plans).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(base: string, plans: readonly string[]): Promise<OpenEngine> {
  const folder = `${base.replace(/\/+$/, '')}/pagefind/`;
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  try {
    // Pagefind finds its own folder, and from it the base path of each record.
    await module.options(ENGINE_OPTIONS);
    await module.init();
    return { pagefind: module, planOf: await readPlansOfRecords(module, plans) };
  } catch (error) {
    await module.destroy();
    throw error;
  }
}
