/** What is near a query, where the texts do not say exactly what was typed. */
import type { ParsedQuery, PhraseQuery } from '#src/text/query.ts';
import { type Engine, findRecords, type Found, type OpenSearch } from './engine.ts';
import {
  type Alternative,
  alternativesOf,
  type NearFile,
  simplify,
  splitIntoWords,
} from './near.ts';
import type { QueryResult } from './run-query.ts';
import { findSimilarWords, findSlipText, findWithSlip } from './typos.ts';

/** Number of clauses below which other words are offered beside them. */
const MIN_CLAUSES = 10;
/** Most words of a query that are searched one by one: those say enough, and each costs a search or two. */
const MAX_WORDS = 8;

/** An alternative that finds something. */
export interface NearAnswer extends Alternative {
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
  const { rows } = search.catalogue;
  const kinds = [...exact.keys()].map((recordIndex) => rows[recordIndex]?.kind);
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
export function findMeant({ reason, query, phrases }: Alternative, texts: readonly string[]) {
  if (reason !== 'typo' || query !== '') return [];
  return texts.flatMap((text) => phrases.flatMap((phrase) => findSlipText(text, phrase) ?? []));
}

/** Alternatives that find something of a plan, the likeliest first. */
async function findNear(
  { engine, catalogue }: OpenSearch,
  query: PhraseQuery,
  sources: NearSources,
): Promise<NearAnswer[]> {
  const ofPlans = (found: Found): Found =>
    new Map([...found].filter(([number]) => catalogue.rows[number]?.kind !== 'note'));
  const answers = await findAnyNear(engine, query, sources, ofPlans);
  return answers
    .map((answer) => ({ ...answer, found: ofPlans(answer.found) }))
    .filter(({ found }) => found.size > 0);
}

async function findAnyNear(
  engine: Engine,
  query: PhraseQuery,
  { near, words }: NearSources,
  ofPlans: (found: Found) => Found,
): Promise<NearAnswer[]> {
  const file = await near();
  const answers = await findAll(engine, query, alternativesOf(query, file));
  if (answers.length > 0) return answers;
  const simplified = query.phrases.map((phrase) => simplify(phrase, file));
  const known = await words();
  const guesses = simplified.flatMap((phrase, index) =>
    findSimilarWords(phrase, known)
      .slice(0, 4)
      .map((word): Alternative => {
        const phrases = simplified.with(index, word);
        return { reason: 'typo', phrases, query: phrases.join(' ') };
      }),
  );
  const byWord = await findAll(engine, query, guesses);
  if (byWord.length > 0) return byWord;
  const bySlip = await findSlips(engine, query, simplified);
  if (bySlip.length > 0) return bySlip;
  return findParts(engine, query, splitIntoWords(query, file, known), ofPlans);
}

/**
 * Records that hold most of the words of a query, the rare ones counting more, and words that follow
 * one another as typed once more.
 */
async function findParts(
  engine: Engine,
  { phrases: typed, excluded }: PhraseQuery,
  words: readonly string[][],
  ofPlans: (found: Found) => Found,
): Promise<NearAnswer[]> {
  const asked = words.slice(0, MAX_WORDS);
  if (asked.length < 2) return [];
  const scores = new Map<number, { score: number; words: number }>();
  const phrases: string[] = [];
  const count = async (meanings: readonly string[], words: number) => {
    const holding = new Set<number>();
    for (const phrase of meanings) {
      const found = await findRecords(engine, { phrases: [phrase], excluded });
      if (found.size > 0) phrases.push(phrase);
      for (const recordIndex of ofPlans(found).keys()) holding.add(recordIndex);
    }
    const weight = Math.log(1 + engine.records.length / Math.max(1, holding.size));
    for (const recordIndex of holding) {
      const known = scores.get(recordIndex) ?? { score: 0, words: 0 };
      scores.set(recordIndex, { score: known.score + weight, words: known.words + words });
    }
  };
  for (const meanings of asked) await count(meanings, 1);
  for (const [index, [word = '']] of asked.entries()) {
    const pair = word + (asked[index + 1]?.[0] ?? '');
    if (pair !== word && typed.some((phrase) => phrase.includes(pair))) await count([pair], 0);
  }
  const most = Math.max(0, ...Array.from(scores.values(), (each) => each.words));
  if (most < 2) return [];
  const fitting = [...scores].filter(([, each]) => each.words === most);
  const found = new Map(fitting.map(([recordIndex, { score }]) => [recordIndex, score]));
  return [{ reason: 'part', query: '', phrases, found }];
}

async function findAll(
  engine: Engine,
  { excluded }: PhraseQuery,
  alternatives: readonly Alternative[],
): Promise<NearAnswer[]> {
  const answers: NearAnswer[] = [];
  for (const alternative of alternatives) {
    const found = await findRecords(engine, { phrases: alternative.phrases, excluded });
    if (found.size > 0) answers.push({ ...alternative, found });
  }
  return answers;
}

/** One phrase with a slip; the others must stand as typed. */
async function findSlips(
  engine: Engine,
  { excluded }: PhraseQuery,
  phrases: readonly string[],
): Promise<NearAnswer[]> {
  for (const [at, phrase] of phrases.entries()) {
    const slipped = await findWithSlip(engine, phrase);
    const others = phrases.toSpliced(at, 1);
    const rest =
      others.length > 0 ? await findRecords(engine, { phrases: others, excluded }) : slipped;
    const found = new Map(
      slipped
        .keys()
        .filter((number) => rest.has(number))
        .map((number) => [number, 1]),
    );
    if (found.size > 0) return [{ reason: 'typo', query: '', phrases: [...phrases], found }];
  }
  return [];
}
