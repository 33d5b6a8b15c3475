/** What is near a query, where the texts do not say exactly what was typed. */
import type { ParsedQuery, PhraseQuery } from '#src/text/query.ts';
import { findRecords, type Found, type OpenSearch, type ReadRecord } from './engine.ts';
import {
  type Alternative,
  alternativesOf,
  type NearFile,
  simplify,
  splitIntoWords,
  withOther,
} from './near.ts';
import type { QueryResult } from './run-query.ts';
import { findSimilarWords, findSlipText, findWithSlip } from './typos.ts';

/** Number of clauses below which other words are offered beside them. */
const MIN_CLAUSES = 10;
/** Most words of the texts that a phrase may have been. */
const MAX_GUESSES = 4;
/** Most words of a query that are searched one by one: those say enough, and each costs a search or two. */
const MAX_WORDS = 8;

/** An alternative that finds something. */
interface NearAnswer extends Alternative {
  found: Found;
}

/** What is offered beside an answer. */
export interface NearOffer {
  /** Queries that find more. */
  also: string[];
  /** Alternatives that find something of the plans, the likeliest first. */
  near: NearAnswer[];
}

/** Sources of near answers; each is fetched only when it is needed. */
export interface NearSources {
  near: () => Promise<NearFile>;
  /** Words of the texts, the frequent ones first. */
  words: () => Promise<readonly string[]>;
}

/** Other queries where there is little that is exact, and what they find where there is nothing. */
export async function offerNear(
  search: OpenSearch,
  parsed: ParsedQuery,
  { exact, quotas, unsearched }: Pick<QueryResult, 'exact' | 'quotas' | 'unsearched'>,
  sources: NearSources,
): Promise<NearOffer> {
  const nothing = { also: [], near: [] };
  // What is near is for what stands nowhere.
  if (parsed.kind !== 'phrases' || (exact.size === 0 && unsearched.size > 0)) return nothing;
  const kinds = [...exact.keys()].map((number) => search.records[number]?.kind);
  // What our own notes say is no answer of the plans.
  if (kinds.every((kind) => kind === 'note'))
    return { also: [], near: await findNear(search, parsed, sources) };
  // Quotas that answer by their value are answer enough.
  if (kinds.filter((kind) => kind === 'clause').length >= MIN_CLAUSES || quotas.size > 0)
    return nothing;
  const others = alternativesOf(parsed, await sources.near());
  return {
    also: others.filter(({ reason }) => reason !== 'apart').map(({ query }) => query),
    near: [],
  };
}

/** What was meant by a phrase with a slip that no word list knows: the texts found say it. */
export function findMeant(
  { reason, query, phrases }: Alternative,
  records: readonly ReadRecord[],
): string[] {
  if (reason !== 'typo' || query !== '') return [];
  const texts = records.map(({ hit }) => hit.fields.join('\n'));
  return texts.flatMap((text) => phrases.flatMap((phrase) => findSlipText(text, phrase) ?? []));
}

/** Finds records with every phrase, and without the words that the query leaves out. */
type Find = (phrases: readonly string[]) => Promise<Found>;

/** Alternatives that find something of a plan, the likeliest first. */
async function findNear(
  search: OpenSearch,
  query: PhraseQuery,
  sources: NearSources,
): Promise<NearAnswer[]> {
  const { excluded } = query;
  const find: Find = (phrases) => findRecords(search, { phrases, excluded });
  const file = await sources.near();
  let answers = await findAll(find, alternativesOf(query, file));
  if (answers.length === 0) {
    const known = await sources.words();
    const simplified = query.phrases.map((phrase) => simplify(phrase, file));
    answers = await findAll(find, guessWords(simplified, known));
    if (answers.length === 0) answers = await findSlips(search, find, simplified);
    if (answers.length === 0) {
      const words = splitIntoWords(query, file, known).slice(0, MAX_WORDS);
      answers = await findParts(search, find, query.phrases, words);
    }
  }
  return answers
    .map((answer) => ({ ...answer, found: ofPlans(search, answer.found) }))
    .filter(({ found }) => found.size > 0);
}

function ofPlans({ records }: OpenSearch, found: Found): Found {
  return new Map([...found].filter(([number]) => records[number]?.kind !== 'note'));
}

async function findAll(find: Find, alternatives: readonly Alternative[]): Promise<NearAnswer[]> {
  const answers: NearAnswer[] = [];
  for (const alternative of alternatives) {
    const found = await find(alternative.phrases);
    if (found.size > 0) answers.push({ ...alternative, found });
  }
  return answers;
}

/** Queries with one phrase taken for a slip of a word of the texts. */
function guessWords(phrases: readonly string[], known: readonly string[]): Alternative[] {
  return phrases.flatMap((phrase, index) =>
    findSimilarWords(phrase, known)
      .slice(0, MAX_GUESSES)
      .map((word) => {
        const guess = withOther(phrases, index, word);
        return { reason: 'typo' as const, phrases: guess, query: guess.join(' ') };
      }),
  );
}

/** One phrase with a slip; the others must stand as typed. */
async function findSlips(
  search: OpenSearch,
  find: Find,
  phrases: readonly string[],
): Promise<NearAnswer[]> {
  for (const [at, phrase] of phrases.entries()) {
    const slipped = await findWithSlip(search, phrase);
    const others = phrases.filter((_, index) => index !== at);
    const rest = others.length > 0 ? await find(others) : slipped;
    const found = new Map(
      [...slipped].filter((number) => rest.has(number)).map((number) => [number, 1]),
    );
    if (found.size > 0) return [{ reason: 'typo', query: '', phrases: [...phrases], found }];
  }
  return [];
}

/**
 * Records that hold most of the words of a query, the rare ones counting more, and words that follow
 * one another as typed once more.
 * @param words each with what it may mean
 */
async function findParts(
  search: OpenSearch,
  find: Find,
  typed: readonly string[],
  words: readonly string[][],
): Promise<NearAnswer[]> {
  if (words.length < 2) return [];
  const scores = new Map<number, { score: number; words: number }>();
  const phrases: string[] = [];
  const count = async (meanings: readonly string[], words: number) => {
    const holding = new Set<number>();
    for (const phrase of meanings) {
      const found = await find([phrase]);
      if (found.size > 0) phrases.push(phrase);
      for (const recordIndex of ofPlans(search, found).keys()) holding.add(recordIndex);
    }
    const weight = Math.log(1 + search.records.length / Math.max(1, holding.size));
    for (const recordIndex of holding) {
      const known = scores.get(recordIndex) ?? { score: 0, words: 0 };
      scores.set(recordIndex, { score: known.score + weight, words: known.words + words });
    }
  };
  for (const meanings of words) await count(meanings, 1);
  for (const [index, [word = '']] of words.entries()) {
    const pair = word + (words[index + 1]?.[0] ?? '');
    if (pair !== word && typed.some((phrase) => phrase.includes(pair))) await count([pair], 0);
  }
  const most = Math.max(0, ...Array.from(scores.values(), (each) => each.words));
  if (most < 2) return [];
  const fitting = [...scores].filter(([, each]) => each.words === most);
  const found = new Map(fitting.map(([recordIndex, { score }]) => [recordIndex, score]));
  return [{ reason: 'part', query: '', phrases, found }];
}
