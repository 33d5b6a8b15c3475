import { hash } from 'node:crypto';
import type { ReuseRun } from '#src/schemas/wording.ts';
import { wordingKey } from '#src/text/wording.ts';
import { findRuns, type Stretch } from './find-runs.ts';
import { saysMore } from './formula-words.ts';
import { type PlanText, textOf } from './plan-text.ts';
import type { TextIndex } from './text-index.ts';
import { charactersOf } from './worded-text.ts';

/**
 * The runs that plans share, by their first place, the longer first: the same rows whatever order the
 * plans are given in.
 * @param plans the texts of the index, in its order
 * @param scope what the ids are unique in, besides the words
 * @throws when two runs would have the same id
 */
export function* listRuns(
  index: TextIndex,
  plans: readonly PlanText[],
  scope: string,
): Generator<ReuseRun> {
  const runs = findRuns(
    index,
    Int32Array.from(plans, ({ order }) => order),
  );
  const ids = new Set<string>();
  for (let position = 0; position < runs.size; position += 1) {
    const row = toRow(runs.occurrencesOf(position), plans, scope);
    if (ids.has(row.id))
      throw new Error(`two runs are called ${row.id}: make the ids of list-runs.ts longer`);
    ids.add(row.id);
    yield row;
  }
}

function toRow(
  occurrences: readonly Stretch[],
  plans: readonly PlanText[],
  scope: string,
): ReuseRun {
  const places = occurrences.flatMap(({ text, start, end }) => {
    const plan = plans[text];
    return plan ? [{ plan, start, end }] : [];
  });
  const [first] = places;
  if (!first) throw new Error('a run without a place is none');
  const text = textOf(first.plan, first.start, first.end);
  return {
    id: idOf(text, scope),
    characters: charactersOf(first.plan.worded, first.start, first.end),
    formula: places.every(
      ({ plan, start, end }) => !saysMore(plan.worded, plan.formulas, start, end),
    ),
    plans: [...new Set(places.map(({ plan }) => plan.id))],
    text,
    occurrences: places.map(({ plan, start, end }) => {
      const { starts, ends, clauses } = plan.worded;
      const clause = plan.clauses[clauses[start] ?? 0];
      if (!clause) throw new Error(`${plan.id} has no clause at word ${start}`);
      return {
        plan: plan.id,
        section: clause.section,
        clause: clause.id,
        span: { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 },
      };
    }),
  };
}

/** An id made of the words as they are compared: « run-5d41402abc ». */
function idOf(text: string, scope: string): string {
  return `run-${hash('sha256', scope + wordingKey(text)).slice(0, 10)}`;
}
