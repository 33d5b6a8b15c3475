import type { SearchFragment } from './record.ts';
import { toPhraseQuery } from './tokens.ts';

/** A record that was found; its text is fetched when asked for. */
export interface FoundRecord {
  id: string;
  data: () => Promise<SearchFragment>;
}

/** The part of Pagefind's browser module (pagefind.js) that is used here. */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  search: (
    term: string | null,
    options: { sort?: Record<string, 'asc' | 'desc'>; filters?: Record<string, string> },
  ) => Promise<{ results: FoundRecord[] }>;
}

/** Passed to `options` before `init`. The worker is left out: a second engine of 12 KB. */
export const ENGINE_OPTIONS = { noWorker: true };

/**
 * The records that contain every phrase, in plan order, then position.
 * Pagefind answers one phrase a search, so each is searched and the answers are intersected.
 * @param phrases at least one, as `parseQuery` gives them
 */
export async function findRecords(
  pagefind: Pagefind,
  phrases: readonly string[],
): Promise<FoundRecord[]> {
  // The longest is likely the rarest: the sooner nothing is left, the less is fetched.
  const [first, ...others] = [...phrases].sort((a, b) => b.length - a.length);
  let found = first === undefined ? [] : await findPhrase(pagefind, first);
  for (const phrase of others) {
    if (found.length === 0) break;
    const ids = new Set((await findPhrase(pagefind, phrase)).map(({ id }) => id));
    found = found.filter(({ id }) => ids.has(id));
  }
  return found;
}

async function findPhrase(pagefind: Pagefind, phrase: string): Promise<FoundRecord[]> {
  const { results } = await pagefind.search(toPhraseQuery(phrase), { sort: { order: 'asc' } });
  return results;
}

/**
 * Which plan each record is from: known before any text is fetched, so that all hits can be
 * counted by plan while only the first are shown.
 * @returns plan ids by record id
 */
export async function readPlansOfRecords(
  pagefind: Pagefind,
  plans: readonly string[],
): Promise<Map<string, string>> {
  const planOf = new Map<string, string>();
  for (const plan of plans) {
    const { results } = await pagefind.search(null, { filters: { plan } });
    for (const { id } of results) planOf.set(id, plan);
  }
  return planOf;
}
