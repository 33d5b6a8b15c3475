/** Answers from a query to numbers of records: exact first, and what is near where that gives nothing. */
import { findQuotas, type NumberQuestion, parseNumberQuestion } from './numeric-query.ts';
import { type Engine, findRecords, type Found } from './engine.ts';
import {
  type Alternative,
  alternativesOf,
  type NearFile,
  simplify,
  splitIntoWords,
} from './near.ts';
import { type ParsedQuery, parseQuery, type PhraseQuery } from '#src/text/query.ts';
import { findSimilarWords, findWithSlip } from './typos.ts';
import type { Quota } from '#src/schemas/corpus.ts';

/** A query as read before the index is asked. */
export interface Question {
  parsed: ParsedQuery;
  numbers: NumberQuestion | undefined;
}

/** An alternative that finds something. */
export interface NearAnswer extends Alternative {
  found: Found;
}

/** Sources of near answers; each is fetched only when it is needed. */
export interface NearSources {
  near: () => Promise<NearFile>;
  /** Words of the texts, the frequent ones first. */
  words: () => Promise<readonly string[]>;
  /** Whether a record is of a plan: what our own notes say is no answer of the plans. */
  isOfPlan: (recordIndex: number) => boolean;
}

/** Reads a query. Where it asks for numbers by signs (≥ 1000), only its words are searched. */
export function parseQuestion(query: string): Question {
  const parsed = parseQuery(query);
  if (parsed.kind === 'too-long') return { parsed, numbers: undefined };
  const numbers = parseNumberQuestion(query);
  if (numbers?.rest === undefined) return { parsed, numbers };
  return { parsed: parseQuery(numbers.rest), numbers };
}

/** The quotas that answer a question about numbers. */
export function answerNumbers<
  Row extends Pick<Quota, 'value' | 'unit' | 'subject' | 'sentence' | 'indicator'>,
>(question: Question, quotas: readonly Row[]): Row[] {
  return question.numbers ? findQuotas(quotas, question.numbers) : [];
}

/** Alternatives that find something, the likeliest first. */
export async function findNear(
  engine: Engine,
  query: PhraseQuery,
  sources: NearSources,
): Promise<NearAnswer[]> {
  const answers = await findAnyNear(engine, query, sources);
  return answers.flatMap((answer) => {
    const found = new Map(
      [...answer.found].filter(([recordIndex]) => sources.isOfPlan(recordIndex)),
    );
    return found.size > 0 ? [{ ...answer, found }] : [];
  });
}

async function findAnyNear(
  engine: Engine,
  query: PhraseQuery,
  { near, words, isOfPlan }: NearSources,
): Promise<NearAnswer[]> {
  const file = await near();
  const answers = await findAll(engine, query, alternativesOf(query, file));
  if (answers.length > 0) return answers;
  const simplified = query.phrases.map((phrase) => simplify(phrase, file));
  const known = await words();
  const guesses: Alternative[] = simplified.flatMap((phrase, index) =>
    findSimilarWords(phrase, known)
      .slice(0, 4)
      .map((word) => {
        const phrases = simplified.with(index, word);
        return { reason: 'typo' as const, phrases, query: phrases.join(' ') };
      }),
  );
  const byWord = await findAll(engine, query, guesses);
  if (byWord.length > 0) return byWord;
  const bySlip = await findSlips(engine, query, simplified);
  if (bySlip.length > 0) return bySlip;
  return findParts(engine, query, splitIntoWords(query, file, known), isOfPlan);
}

/** Most words of a query that are searched one by one: those say enough, and each costs a search or two. */
const MAX_WORDS = 8;

/**
 * Records that hold most of the words of a query, the rare ones counting more, and words that follow
 * one another as typed once more.
 */
async function findParts(
  engine: Engine,
  { phrases: typed, excluded }: PhraseQuery,
  words: readonly string[][],
  isOfPlan: NearSources['isOfPlan'],
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
      for (const recordIndex of found.keys()) if (isOfPlan(recordIndex)) holding.add(recordIndex);
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
    const others = phrases.filter((_, index) => index !== at);
    const rest =
      others.length > 0 ? await findRecords(engine, { phrases: others, excluded }) : undefined;
    const recordIndices = [...slipped].filter((recordIndex) => rest?.has(recordIndex) ?? true);
    if (recordIndices.length === 0) continue;
    const found = new Map(recordIndices.map((recordIndex) => [recordIndex, 1]));
    return [{ reason: 'typo', query: '', phrases: [...phrases], found }];
  }
  return [];
}
