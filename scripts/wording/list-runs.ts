import { createHash } from 'node:crypto';
import type { ReuseRun } from '#src/schemas/wording.ts';
import { wordTokens } from '#src/text/wording.ts';
import { findRuns, type SharedRun, type Stretch } from './find-runs.ts';
import { saysMore } from './formula-words.ts';
import { type PlanText, textOf } from './plan-text.ts';
import type { TextIndex } from './text-index.ts';

/**
 * The runs that plans share, by their first place, the longer first: the same rows whatever order the
 * plans are given in.
 * @param plans the texts of the index, in its order
 * @throws when two runs would have the same id
 */
export function listRuns(index: TextIndex, plans: readonly PlanText[]): ReuseRun[] {
  const order = [...plans.keys()].sort((a, b) => orderOf(plans, a) - orderOf(plans, b));
  const rankOf = new Int32Array(plans.length);
  order.forEach((text, rank) => (rankOf[text] = rank));
  const rank = ({ text }: Stretch) => rankOf[text] ?? 0;
  const byPlace = (a: Stretch, b: Stretch) => rank(a) - rank(b) || a.start - b.start;
  const runs = findRuns(index).map(({ characters, occurrences }) => ({
    characters,
    occurrences: occurrences.toSorted(byPlace),
  }));
  const firstOf = ({ occurrences: [first] }: SharedRun) => first ?? { text: 0, start: 0, end: 0 };
  runs.sort((a, b) => byPlace(firstOf(a), firstOf(b)) || b.characters - a.characters);
  const rows = runs.map((run) => toRow(run, plans));
  if (new Set(rows.map(({ id }) => id)).size < rows.length)
    throw new Error(
      'two runs have the same id: make the ids of scripts/wording/list-runs.ts longer',
    );
  return rows;
}

function orderOf(plans: readonly PlanText[], text: number): number {
  return plans[text]?.order ?? 0;
}

function toRow({ characters, occurrences }: SharedRun, plans: readonly PlanText[]): ReuseRun {
  const places = occurrences.flatMap(({ text, start, end }) => {
    const plan = plans[text];
    return plan ? [{ plan, start, end }] : [];
  });
  const texts = places.slice(0, 1).map(({ plan, start, end }) => textOf(plan, start, end));
  const text = texts.join('');
  return {
    id: idOf(text),
    characters,
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
function idOf(text: string): string {
  const words = wordTokens(text).map((token) => token.text);
  return `run-${createHash('sha256').update(words.join('\u0001')).digest('hex').slice(0, 10)}`;
}
