import { hash } from 'node:crypto';
import type { Span } from '#src/schemas/vocabulary.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';
import { wordingKey } from '#src/text/wording.ts';
import { findRuns, type Stretch } from './find-runs.ts';
import { saysMore } from './formula-words.ts';
import { originOf } from './list-origins.ts';
import { type PlanText, textOf, type UpstreamText } from './plan-text.ts';
import type { TextIndex } from './text-index.ts';
import { charactersOf, type WordedText } from './worded-text.ts';

/**
 * The runs that plans share, or that one has with a text which stands above it, by their first place, the
 * longer first: the same rows whatever order the plans are given in.
 * @param plans the first texts of the index, in its order
 * @param upstreams its other texts, in its order
 * @param scope what the ids are unique in, besides the words
 * @throws when two runs would have the same id
 */
export function* listRuns(
  index: TextIndex,
  plans: readonly PlanText[],
  upstreams: readonly UpstreamText[],
  scope: string,
): Generator<ReuseRun> {
  const orders = plans.map(({ order }) => order);
  const last = Math.max(0, ...orders);
  const runs = findRuns(
    index,
    Int32Array.from([...orders, ...upstreams.map((_, number) => last + 1 + number)]),
  );
  const ids = new Set<string>();
  for (let position = 0; position < runs.size; position += 1) {
    const row = toRow(runs.occurrencesOf(position), plans, upstreams, scope);
    if (!row) continue;
    if (ids.has(row.id))
      throw new Error(`two runs are called ${row.id}: make the ids of list-runs.ts longer`);
    ids.add(row.id);
    yield row;
  }
}

/** Undefined where the words are in no plan, or in one alone and in no text above it. */
function toRow(
  occurrences: readonly Stretch[],
  plans: readonly PlanText[],
  upstreams: readonly UpstreamText[],
  scope: string,
): ReuseRun | undefined {
  const places = occurrences.flatMap(({ text, start, end }) => {
    const plan = plans[text];
    return plan ? [{ plan, start, end }] : [];
  });
  const [first] = places;
  if (!first) return undefined;
  const above = occurrences.flatMap(({ text, start, end }) => {
    const upstream = upstreams[text - plans.length];
    return upstream ? [{ upstream, span: spanOf(upstream.worded, start, end) }] : [];
  });
  const ids = [...new Set(places.map(({ plan }) => plan.id))];
  const here = above.map(({ upstream }) => upstream);
  const origin = originOf(ids, here, upstreams);
  if (ids.length < 2 && origin !== 'inherited') return undefined;
  const text = textOf(first.plan, first.start, first.end);
  return {
    id: idOf(text, scope),
    characters: charactersOf(first.plan.worded, first.start, first.end),
    formula: places.every(
      ({ plan, start, end }) => !saysMore(plan.worded, plan.formulas, start, end),
    ),
    plans: ids,
    text,
    occurrences: places.map(({ plan, start, end }) => {
      const clause = plan.clauses[plan.worded.clauses[start] ?? 0];
      if (!clause) throw new Error(`${plan.id} has no clause at word ${start}`);
      return {
        plan: plan.id,
        section: clause.section,
        clause: clause.id,
        span: spanOf(plan.worded, start, end),
      };
    }),
    upstream: above.map(({ upstream, span }) => ({ upstream: upstream.id, span })),
    origin,
  };
}

function spanOf({ starts, ends }: WordedText, start: number, end: number): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** An id made of the words as they are compared: « run-5d41402abc ». */
function idOf(text: string, scope: string): string {
  return `run-${hash('sha256', scope + wordingKey(text)).slice(0, 10)}`;
}
