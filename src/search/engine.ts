import { findHits } from './marks.ts';
import { type SearchFragment, toHit } from './record.ts';
import { searchTokens, toPhraseQuery } from './tokens.ts';

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
  search: (
    term: string | null,
    options: { sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: PagefindResult[] }>;
}

/** Passed to `options` before `init`. The worker is left out: a second engine of 12 KB. */
export const ENGINE_OPTIONS = { noWorker: true };

/** An open index: records are known by their numbers. */
export interface Engine {
  pagefind: Pagefind;
  /** By Pagefind's id. */
  numbers: ReadonlyMap<string, number>;
  /** By number. */
  records: readonly PagefindResult[];
}

/** Score by number of the record. */
export type Found = Map<number, number>;

/** Learns which id each numbered record has: Pagefind lists all of them without fetching a text. */
export async function numberRecords(pagefind: Pagefind): Promise<Engine> {
  const { results } = await pagefind.search(null, {});
  return { pagefind, numbers: new Map(results.map(({ id }, at) => [id, at])), records: results };
}

/**
 * The records that contain every phrase and none of the excluded.
 * Pagefind answers one phrase a search, so each is searched and the answers are intersected.
 */
export async function findRecords(
  engine: Engine,
  { phrases, excluded }: { phrases: readonly string[]; excluded: readonly string[] },
): Promise<Found> {
  // The longest is likely the rarest: the sooner nothing is left, the less is fetched.
  const found = await findAll(
    engine,
    [...phrases].sort((a, b) => b.length - a.length),
  );
  for (const phrase of found.size === 0 ? [] : excluded)
    for (const number of (await findPhrase(engine, phrase)).keys()) found.delete(number);
  return found;
}

async function findAll(engine: Engine, phrases: readonly string[]): Promise<Found> {
  const [first, ...others] = phrases;
  const found = first === undefined ? new Map<number, number>() : await findPhrase(engine, first);
  for (const phrase of others) {
    if (found.size === 0) break;
    const other = await findPhrase(engine, phrase);
    for (const [number, score] of found) {
      const more = other.get(number);
      if (more === undefined) found.delete(number);
      else found.set(number, score + more);
    }
  }
  return found;
}

/** A phrase of more tokens is looked up in pieces: the engine's time grows with each word of it. */
const PIECE = 40;

async function findPhrase(engine: Engine, phrase: string): Promise<Found> {
  const tokens = searchTokens(phrase);
  if (tokens.length <= PIECE) return findPiece(engine, phrase);
  const pieces: string[] = [];
  for (let from = 0; from < tokens.length; from += PIECE)
    pieces.push(
      phrase.slice(tokens[from]?.start, tokens[Math.min(from + PIECE, tokens.length) - 1]?.end),
    );
  const found = await findAll(engine, pieces);
  // The pieces stand somewhere in these few records: the text says whether one after the other.
  for (const number of [...found.keys()]) {
    const fragment = await engine.records[number]?.data();
    const fields = fragment ? toHit(fragment).fields : [];
    if (!fields.some((field) => findHits(field, [phrase]).length > 0)) found.delete(number);
  }
  return found;
}

async function findPiece(engine: Engine, phrase: string): Promise<Found> {
  const { results } = await engine.pagefind.search(toPhraseQuery(phrase), {});
  return new Map(
    results.flatMap(({ id, score }) => {
      const number = engine.numbers.get(id);
      return number === undefined ? [] : [[number, score]];
    }),
  );
}
