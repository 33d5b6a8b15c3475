import { findHits } from '#src/text/marks.ts';
import type { CatalogueRow } from './catalogue.ts';
import type { SearchFragment, SearchHit } from './record.ts';
import { searchTokens, toPhraseQuery } from '#src/text/tokens.ts';

/** A record that Pagefind found; its text is fetched when asked for. */
interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words found, counted in tokens. */
  words: number[];
  data: () => Promise<SearchFragment>;
}

/** The part of Pagefind's browser module (pagefind.js) that is used here. */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  /** Opens another bundle; from then on searches answer from all of them. */
  mergeIndex: (folder: string, options: Record<string, unknown>) => Promise<void>;
  search: (term: string | null, options: object) => Promise<{ results: PagefindResult[] }>;
}

/** Passed to `options` before `init`. The worker is left out: a second engine of 12 KB. */
export const ENGINE_OPTIONS = { noWorker: true };

/** A record of an open bundle: what it is, and its text when it is asked for. */
interface OpenRecord extends CatalogueRow {
  read: () => Promise<SearchHit>;
}

/** The open bundles as one index: records are known by their numbers. */
export interface OpenSearch {
  pagefind: Pagefind;
  /** Plans by bundle, open or not. */
  bundles: readonly (readonly string[])[];
  /** Plans of all bundles, in plan order. */
  plans: readonly string[];
  /** Records by number. */
  records: OpenRecord[];
  /** Number of a record by Pagefind's id. */
  numbers: Map<string, number>;
  /** Bundles that are open. */
  open: Set<number>;
  openBundle: (bundle: number) => Promise<void>;
  /** The bundles, open or not, of which some text may hold all phrases; no other bundle has one. */
  mayHold: (phrases: readonly string[]) => Promise<number[]>;
}

/** Score by number of the record. */
export type Found = Map<number, number>;

/** Phrases that every record found must contain, and those that none may. */
interface Asked {
  phrases: readonly string[];
  excluded: readonly string[];
}

/**
 * The records that contain every phrase and none of the excluded: in all open bundles, and, where
 * that is nothing, in the next that has some.
 */
export async function findRecords(search: OpenSearch, asked: Asked): Promise<Found> {
  const find = () => findInOpen(search, asked);
  const found = await find();
  if (found.size > 0) return found;
  return findUntil(search, await search.mayHold(asked.phrases), find, ({ size }) => size > 0);
}

/** Opens bundles in the order given until enough is found. */
export async function findUntil<Answer>(
  search: OpenSearch,
  bundles: readonly number[],
  find: () => Promise<Answer>,
  isEnough: (found: Answer) => boolean,
): Promise<Answer> {
  let found = await find();
  for (const bundle of bundles) {
    if (isEnough(found)) break;
    if (search.open.has(bundle)) continue;
    await search.openBundle(bundle);
    found = await find();
  }
  return found;
}

/**
 * Records that contain every phrase and none of the excluded, in the open bundles only.
 * Pagefind answers one phrase a search, so each is searched and the answers are intersected.
 */
export async function findInOpen(search: OpenSearch, { phrases, excluded }: Asked): Promise<Found> {
  // The longest is likely the rarest: the sooner nothing is left, the less is fetched.
  const [first, ...others] = [...phrases].sort((a, b) => b.length - a.length);
  const found = first === undefined ? new Map<number, number>() : await findPhrase(search, first);
  for (const phrase of others) {
    if (found.size === 0) break;
    const other = await findPhrase(search, phrase);
    for (const [recordIndex, score] of found) {
      const more = other.get(recordIndex);
      if (more === undefined) found.delete(recordIndex);
      else found.set(recordIndex, score + more);
    }
  }
  for (const phrase of found.size === 0 ? [] : excluded)
    for (const recordIndex of (await findPhrase(search, phrase)).keys()) found.delete(recordIndex);
  return found;
}

/** A record with its text. */
export interface ReadRecord {
  row: CatalogueRow;
  hit: SearchHit;
}

/** Records by number, their texts fetched. @throws where there is no such record */
export function readRecords(
  { records }: OpenSearch,
  numbers: readonly number[],
): Promise<ReadRecord[]> {
  return Promise.all(
    numbers.map(async (number) => {
      const row = records[number];
      if (!row) throw new Error(`the index has no record ${number}`);
      return { row, hit: await row.read() };
    }),
  );
}

/** One search in Pagefind's own query language, with the places of the words. */
export async function searchOpen(
  { pagefind, numbers, open }: OpenSearch,
  term: string,
): Promise<{ recordIndex: number; score: number; words: number[] }[]> {
  // Pagefind opens an index by itself where none is.
  const { results } = open.size > 0 ? await pagefind.search(term, {}) : { results: [] };
  return results.flatMap(({ id, score, words }) => {
    const recordIndex = numbers.get(id);
    return recordIndex === undefined ? [] : [{ recordIndex, score, words }];
  });
}

/** Tokens of a phrase that are looked up: the engine's time grows with each word of it. */
const PIECE = 40;

async function findPhrase(search: OpenSearch, phrase: string): Promise<Found> {
  const tokens = searchTokens(phrase);
  const piece = phrase.slice(0, tokens[PIECE - 1]?.end);
  const results = await searchOpen(search, toPhraseQuery(piece));
  const found = new Map(results.map(({ recordIndex, score }) => [recordIndex, score]));
  if (tokens.length <= PIECE) return found;
  // The piece stands in these few records: the text says whether the rest follows.
  for (const recordIndex of [...found.keys()]) {
    const fields = (await search.records[recordIndex]?.read())?.fields ?? [];
    if (!fields.some((field) => findHits(field, [phrase]).length > 0)) found.delete(recordIndex);
  }
  return found;
}
