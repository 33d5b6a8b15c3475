/** Shapes of the files of content/codebook/coding: what two readings said of each clause, and what holds. */
import { z } from 'zod';
import { By } from './codebook.ts';
import { StrengthGrade } from './corpus.ts';
import { Bilingual, Id } from './vocabulary.ts';

const Topics = z
  .string()
  .transform((topics) => topics.split(' '))
  .pipe(z.array(Id).min(1).max(2));

/**
 * A row of content/codebook/coding/readers.csv: the topics of a clause in the coding that stood and a second reading.
 * `opens` are its first characters: a coding that no longer fits its clause is a problem.
 */
export const ReadersRow = z.strictObject({
  clause: Id,
  opens: z.string().min(1),
  first: Topics,
  second: Topics,
});
export type ReadersRow = z.output<typeof ReadersRow>;

/**
 * A row of content/codebook/coding/strength.csv: the strength that two readings by a language model give the
 * main predicate of a clause, and the word that decides; empty for `state`.
 */
export const StrengthRow = z.strictObject({
  clause: Id,
  opens: z.string().min(1),
  first: StrengthGrade,
  firstWord: z.string(),
  second: StrengthGrade,
  secondWord: z.string(),
});
export type StrengthRow = z.output<typeof StrengthRow>;

/** content/codebook/coding/strength-decisions.yml: what holds besides what both readings said. */
export const StrengthDecisionsFile = z.strictObject({
  decisions: z.array(
    z.strictObject({
      clause: Id,
      level: StrengthGrade,
      word: z.string().nullable(),
      reason: Bilingual,
      by: By,
    }),
  ),
});
export type StrengthDecisionsFile = z.output<typeof StrengthDecisionsFile>;

const Decision = z.strictObject({
  clause: Id,
  topics: z.array(Id).min(1).max(2),
  reason: Bilingual,
  by: By,
});

/** content/codebook/coding/adjudication.yml: what holds besides what both readers said. */
export const AdjudicationFile = z.strictObject({
  /** Clauses on which the two codings differ. */
  decisions: z.array(Decision),
  /** Clauses on which the two codings are the same and a reason is due: both are wrong, or both `other`. */
  corrections: z.array(Decision),
});
export type AdjudicationFile = z.output<typeof AdjudicationFile>;
