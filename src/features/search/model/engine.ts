import { findHits } from '#src/text/marks.ts';
import type { Catalogue, CatalogueRow } from './catalogue.ts';
import { type SearchFragment, type SearchHit, toHit } from './record.ts';
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
  search: (
    term: string | null,
    options: { sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: PagefindResult[] }>;
}

/** Passed to `options` before `init`. The worker is left out: a second engine of 12 KB. */
export const ENGINE_OPTIONS = { noWorker: true };

/** The open bundles as one index: records are known by their numbers. */
export interface Engine {
  pagefind: Pagefind;
  /** Number of a record by Pagefind's id. */
  recordIndices: Map<string, number>;
  /** Records by number. */
  records: PagefindResult[];
  /** Bundles that are open. */
  open: Set<number>;
  openBundle: (bundle: number) => Promise<void>;
  /** The bundles, open or not, of which some text may hold all phrases; no other bundle has one. */
  mayHold: (phrases: readonly string[]) => Promise<number[]>;
}

/** The bundles opened so far, as one index, and what each record of them is. */
export interface OpenSearch {
  engine: Engine;
  catalogue: Catalogue;
  /** Plans by bundle, open or not. */
  bundles: readonly (readonly string[])[];
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
export async function findRecords(engine: Engine, asked: Asked): Promise<Found> {
  const found = await findInOpen(engine, asked);
  if (found.size > 0) return found;
  const bundles = await engine.mayHold(asked.phrases);
  return findUntil(
    engine,
    bundles,
    () => findInOpen(engine, asked),
    ({ size }) => size > 0,
  );
}

/** Opens bundles in the order given until enough is found. */
export async function findUntil<Answer>(
  engine: Engine,
  bundles: readonly number[],
  find: () => Promise<Answer>,
  isEnough: (found: Answer) => boolean,
): Promise<Answer> {
  let found = await find();
  for (const bundle of bundles) {
    if (isEnough(found)) break;
    if (engine.open.has(bundle)) continue;
    await engine.openBundle(bundle);
    found = await find();
  }
  return found;
}

/**
 * Records that contain every phrase and none of the excluded, in the open bundles only.
 * Pagefind answers one phrase a search, so each is searched and the answers are intersected.
 */
export async function findInOpen(engine: Engine, { phrases, excluded }: Asked): Promise<Found> {
  // The longest is likely the rarest: the sooner nothing is left, the less is fetched.
  const [first, ...others] = phrases.toSorted((a, b) => b.length - a.length);
  const found: Found = first === undefined ? new Map() : await findPhrase(engine, first);
  for (const phrase of others) {
    if (found.size === 0) break;
    const other = await findPhrase(engine, phrase);
    for (const [recordIndex, score] of found) {
      const more = other.get(recordIndex);
      if (more === undefined) found.delete(recordIndex);
      else found.set(recordIndex, score + more);
    }
  }
  for (const phrase of found.size === 0 ? [] : excluded)
    for (const recordIndex of (await findPhrase(engine, phrase)).keys()) found.delete(recordIndex);
  return found;
}

/** A record with its text. */
export interface ReadRecord {
  row: CatalogueRow;
  hit: SearchHit;
}

/** Records by number, their texts fetched. @throws where there is no such record */
export function readRecords(
  { engine, catalogue }: OpenSearch,
  numbers: readonly number[],
): Promise<ReadRecord[]> {
  return Promise.all(
    numbers.map(async (number) => {
      const record = engine.records[number];
      const row = catalogue.rows[number];
      if (!record || !row) throw new Error(`the index has no record ${number}`);
      return { row, hit: toHit(await record.data()) };
    }),
  );
}

/** One search in Pagefind's own query language, with the places of the words. */
export async function searchOpen(
  { pagefind, recordIndices, open }: Engine,
  term: string,
): Promise<{ recordIndex: number; score: number; words: number[] }[]> {
  // Pagefind opens an index by itself where none is.
  const { results } = open.size > 0 ? await pagefind.search(term, {}) : { results: [] };
  return results.flatMap(({ id, score, words }) => {
    const recordIndex = recordIndices.get(id);
    return recordIndex === undefined ? [] : [{ recordIndex, score, words }];
  });
}

/** Tokens of a phrase that are looked up: the engine's time grows with each word of it. */
const PIECE = 40;

async function findPhrase(engine: Engine, phrase: string): Promise<Found> {
  const tokens = searchTokens(phrase);
  const piece = phrase.slice(0, tokens[PIECE - 1]?.end);
  const results = await searchOpen(engine, toPhraseQuery(piece));
  const found = new Map(results.map(({ recordIndex, score }) => [recordIndex, score]));
  if (tokens.length <= PIECE) return found;
  // The piece stands in these few records: the text says whether the rest follows.
  for (const recordIndex of [...found.keys()]) {
    const fragment = await engine.records[recordIndex]?.data();
    const fields = fragment ? toHit(fragment).fields : [];
    if (!fields.some((field) => findHits(field, [phrase]).length > 0)) found.delete(recordIndex);
  }
  return found;
}
