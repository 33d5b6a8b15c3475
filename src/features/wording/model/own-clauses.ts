import { countCharacters, wordTokens } from '#src/text/wording.ts';
import type { NearWording, ReuseRun } from '#src/schemas/wording.ts';
import type { Span } from '#src/schemas/vocabulary.ts';

/** A clause and its length as wording is counted. */
export interface OwnClause<Clause> {
  clause: Clause;
  characters: number;
}

/**
 * The longest clauses of a plan of which no other plan has 10 characters on end, nor a clause that is
 * nearly the same; the longest first.
 */
export function ownClauses<Clause extends { id: string; text: string; span: Span }>(
  clauses: readonly Clause[],
  placed: readonly { run: ReuseRun; span: Span }[],
  near: readonly NearWording[],
): OwnClause<Clause>[] {
  const alike = new Set(near.flatMap(({ clause, otherClause }) => [clause, otherClause]));
  const isOwn = ({ id, span }: Clause) =>
    !alike.has(id) &&
    placed.every((each) => each.span.end <= span.start || each.span.start >= span.end);
  return clauses
    .filter(isOwn)
    .map((clause) => ({ clause, characters: lengthOf(clause.text) }))
    .sort((a, b) => b.characters - a.characters);
}

function lengthOf(text: string): number {
  return wordTokens(text).reduce((sum, { text: word }) => sum + countCharacters(word), 0);
}
