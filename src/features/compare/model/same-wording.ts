import { groupBy } from '#src/text/group-by.ts';
import { wordingKey } from '#src/text/wording.ts';

/** A clause of one plan in one row. */
export interface WordedClause {
  plan: string;
  text: string;
}

/** Clauses of two plans or more with the same wording. */
export interface SameWording<Clause extends WordedClause> {
  /** Clause that is shown: the baseline's, else that of the leftmost plan. */
  shown: Clause;
  /** Clauses of other plans that it stands for. */
  others: Clause[];
}

/**
 * Finds the clauses of a row whose wording is the same in several plans.
 * @param clauses in the order of the columns
 * @param base id of the baseline plan
 */
export function findSameWordings<Clause extends WordedClause>(
  clauses: readonly Clause[],
  base: string,
): SameWording<Clause>[] {
  const groups = groupBy(clauses, ({ text }) => wordingKey(text));
  return [...groups.values()].flatMap((group) => {
    const shown = group.find(({ plan }) => plan === base) ?? group[0];
    if (!shown) return [];
    const others = group.filter(({ plan }) => plan !== shown.plan);
    return others.length > 0 ? [{ shown, others }] : [];
  });
}
