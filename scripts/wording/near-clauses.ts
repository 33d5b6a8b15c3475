import type { NearWording } from '#src/schemas/wording.ts';
import { MIN_SHARED_CHARACTERS } from '#src/text/wording.ts';
import { peersOf, type PlanText } from './plan-text.ts';
import { charactersOf, type WordedText } from './worded-text.ts';

/** Least similarity of two clauses that are called near; those at 0.6 already say different things. */
export const MIN_SIMILARITY = 2 / 3;
/** Least share of word triples in common of two clauses that are worth a full comparison. */
const MIN_TRIPLES = 0.3;

/** A clause as a stretch of words. */
interface ClauseWords {
  plan: PlanText;
  clause: number;
  start: number;
  end: number;
  triples: ReadonlySet<number>;
}

/** Pairs of clauses of two plans that are nearly the same, in plan order. */
export function listNear(plans: readonly PlanText[], size: number): NearWording[] {
  const ordered = plans.toSorted((a, b) => a.order - b.order);
  const own = new Map(
    ordered.map((plan) => {
      const clauses = clausesIn(plan, size);
      return [plan, { clauses, index: indexTriples(clauses) }] as const;
    }),
  );
  return ordered.flatMap((plan) => {
    const { clauses } = own.get(plan) ?? { clauses: [] };
    const peers = peersOf(plan, ordered).filter(({ order }) => order > plan.order);
    return peers.flatMap((other) => findNear(clauses, own.get(other)?.index ?? new Map()));
  });
}

function clausesIn(plan: PlanText, size: number): ClauseWords[] {
  const { worded } = plan;
  const found: ClauseWords[] = [];
  for (let start = 0, end = 0; start < worded.words.length; start = end) {
    const clause = worded.clauses[start] ?? 0;
    while (end < worded.words.length && worded.clauses[end] === clause) end += 1;
    if (charactersOf(worded, start, end) < MIN_SHARED_CHARACTERS) continue;
    found.push({ plan, clause, start, end, triples: triplesOf(worded, start, end, size) });
  }
  return found;
}

function triplesOf({ words }: WordedText, start: number, end: number, size: number): Set<number> {
  const triples = new Set<number>();
  for (let at = start; at + 2 < end; at += 1)
    triples.add(((words[at] ?? 0) * size + (words[at + 1] ?? 0)) * size + (words[at + 2] ?? 0));
  return triples;
}

function indexTriples(clauses: readonly ClauseWords[]): Map<number, ClauseWords[]> {
  const index = new Map<number, ClauseWords[]>();
  for (const clause of clauses)
    for (const triple of clause.triples) {
      const known = index.get(triple);
      if (known) known.push(clause);
      else index.set(triple, [clause]);
    }
  return index;
}

function findNear(
  clauses: readonly ClauseWords[],
  index: ReadonlyMap<number, readonly ClauseWords[]>,
): NearWording[] {
  return clauses.flatMap((clause) => {
    const common = new Map<ClauseWords, number>();
    for (const triple of clause.triples)
      for (const other of index.get(triple) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
    const worth = [...common].filter(
      ([other, shared]) => (2 * shared) / (clause.triples.size + other.triples.size) >= MIN_TRIPLES,
    );
    return worth
      .map(([other]) => ({ other, similarity: compareClauses(clause, other) }))
      .filter(({ similarity }) => similarity >= MIN_SIMILARITY && similarity < 1)
      .sort((a, b) => a.other.clause - b.other.clause)
      .map(({ other, similarity }) => ({
        plan: clause.plan.id,
        clause: idOf(clause),
        other: other.plan.id,
        otherClause: idOf(other),
        similarity: Math.min(0.9999, Math.round(similarity * 10_000) / 10_000),
      }));
  });
}

function idOf({ plan, clause }: ClauseWords): string {
  return plan.clauses[clause]?.id ?? '';
}

/** Characters that both have in the same order (the longest such sequence), twice, over those of both. */
function compareClauses(a: ClauseWords, b: ClauseWords): number {
  const [first, second] = [a.plan.worded, b.plan.worded];
  let row = new Int32Array(b.end - b.start + 1);
  for (let i = a.start; i < a.end; i += 1) {
    const next = new Int32Array(row.length);
    const characters = charactersOf(first, i, i + 1);
    for (let j = b.start; j < b.end; j += 1) {
      const at = j - b.start;
      next[at + 1] =
        first.words[i] === second.words[j]
          ? (row[at] ?? 0) + characters
          : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    }
    row = next;
  }
  const all = charactersOf(first, a.start, a.end) + charactersOf(second, b.start, b.end);
  return (2 * (row.at(-1) ?? 0)) / all;
}
