import type { Plan } from '#src/schemas/plan.ts';
import type { PlanPiece, SplitSection } from '#scripts/steps/plan.ts';
import { spanOf } from '#scripts/text/clean-text.ts';
import type { PlanClause, PlanWitness } from './plan-text.ts';

/** A plan as a witness of wording: a sentence joins the one before where only blanks and noise part them. */
export function witnessOf(
  { id, order, province }: Plan,
  sections: readonly SplitSection[],
  pieces: readonly PlanPiece[],
): PlanWitness {
  /** Where a stretch of sentences begins and ends, with nothing else in it. */
  const breaks = pieces.filter(
    ({ kind }) => kind !== 'clause' && kind !== 'white-space' && kind !== 'noise',
  );
  const clauses = sections.flatMap(({ clauses: own }) =>
    own.map(({ clause, words }, index): PlanClause => {
      const before = own[index - 1];
      const { start } = spanOf(words);
      const end = before ? spanOf(before.words).end : start;
      const isApart = breaks.some(({ span }) => span.start >= end && span.end <= start);
      const joins = before !== undefined && end <= start && !isApart;
      return { id: clause.id, section: clause.section, words, joins };
    }),
  );
  return { id, order, province: province.zh, clauses };
}
