import type { NearWording } from '#src/schemas/wording.ts';
import { MIN_SHARED_CHARACTERS } from '#src/text/wording.ts';
import type { PlanText } from './plan-text.ts';
import { charactersOf, type WordedText } from './worded-text.ts';

/** Least similarity of two clauses that are called near; those at 0.6 already say different things. */
const MIN_SIMILARITY = 2 / 3;
/** Least share of word triples in common of two clauses that are worth a full comparison. */
const MIN_TRIPLES = 0.3;

/** A clause of a plan, by the positions of both. */
interface ClausePlace {
  plan: number;
  clause: number;
}

/** A wording that one clause has, or several. */
interface ClauseWording {
  text: WordedText;
  start: number;
  end: number;
  triples: readonly number[];
  places: ClausePlace[];
}

/** Pairs of clauses of two plans that are nearly the same, in plan order. @param size of the vocabulary */
export function listNear(plans: readonly PlanText[], size: number): NearWording[] {
  const ordered = plans.toSorted((a, b) => a.order - b.order);
  const wordings = distinctWordings(ordered, size);
  const pairs = candidatesAmong(wordings).flatMap(([a, b]) => {
    const similarity = compareWordings(a, b);
    return similarity < MIN_SIMILARITY ? [] : pairPlaces(a, b, similarity);
  });
  pairs.sort(
    (a, b) =>
      a.one.plan - b.one.plan ||
      a.other.plan - b.other.plan ||
      a.one.clause - b.one.clause ||
      a.other.clause - b.other.clause,
  );
  const idOf = ({ plan, clause }: ClausePlace) => ordered[plan]?.clauses[clause]?.id ?? '';
  return pairs.map(({ one, other, similarity }) => ({
    plan: ordered[one.plan]?.id ?? '',
    clause: idOf(one),
    other: ordered[other.plan]?.id ?? '',
    otherClause: idOf(other),
    similarity: Math.min(0.9999, Math.round(similarity * 10_000) / 10_000),
  }));
}

function distinctWordings(plans: readonly PlanText[], size: number): ClauseWording[] {
  const wordings = new Map<string, ClauseWording>();
  plans.forEach(({ worded }, plan) => {
    const { words, clauses } = worded;
    for (let start = 0, end = 0; start < words.length; start = end) {
      const clause = clauses[start] ?? 0;
      while (end < words.length && clauses[end] === clause) end += 1;
      if (charactersOf(worded, start, end) < MIN_SHARED_CHARACTERS) continue;
      const key = words.subarray(start, end).join();
      const known = wordings.get(key);
      if (known) known.places.push({ plan, clause });
      else {
        const triples = triplesOf(words.subarray(start, end), size);
        wordings.set(key, { text: worded, start, end, triples, places: [{ plan, clause }] });
      }
    }
  });
  return [...wordings.values()];
}

function triplesOf(words: Int32Array, size: number): number[] {
  const triples = new Set<number>();
  for (let at = 0; at + 2 < words.length; at += 1)
    triples.add(((words[at] ?? 0) * size + (words[at + 1] ?? 0)) * size + (words[at + 2] ?? 0));
  return [...triples];
}

/** Pairs of wordings that have many triples of words in common. */
function candidatesAmong(wordings: readonly ClauseWording[]): [ClauseWording, ClauseWording][] {
  const byTriple = new Map<number, number[]>();
  return wordings.flatMap((wording, index) => {
    const common = new Map<number, number>();
    for (const triple of wording.triples) {
      const holders = byTriple.get(triple) ?? [];
      for (const holder of holders) common.set(holder, (common.get(holder) ?? 0) + 1);
      holders.push(index);
      byTriple.set(triple, holders);
    }
    return [...common].flatMap(([holder, shared]): [ClauseWording, ClauseWording][] => {
      const other = wordings[holder];
      const all = wording.triples.length + (other?.triples.length ?? 0);
      return other && (2 * shared) / all >= MIN_TRIPLES ? [[other, wording]] : [];
    });
  });
}

/** The clauses of two plans that have two wordings, each pair in plan order. */
function pairPlaces(a: ClauseWording, b: ClauseWording, similarity: number) {
  return a.places.flatMap((first) =>
    b.places
      .filter(({ plan }) => plan !== first.plan)
      .map((second) =>
        first.plan < second.plan
          ? { one: first, other: second, similarity }
          : { one: second, other: first, similarity },
      ),
  );
}

/** Characters that both have in the same order (the longest such sequence), twice, over those of both. */
function compareWordings(a: ClauseWording, b: ClauseWording): number {
  const row = new Int32Array(b.end - b.start + 1);
  for (let i = a.start; i < a.end; i += 1) {
    const characters = charactersOf(a.text, i, i + 1);
    let diagonal = 0;
    for (let at = 1; at < row.length; at += 1) {
      const above = row[at] ?? 0;
      row[at] =
        a.text.words[i] === b.text.words[b.start + at - 1]
          ? diagonal + characters
          : Math.max(above, row[at - 1] ?? 0);
      diagonal = above;
    }
  }
  const all = charactersOf(a.text, a.start, a.end) + charactersOf(b.text, b.start, b.end);
  return (2 * (row.at(-1) ?? 0)) / all;
}
