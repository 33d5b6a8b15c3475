/** Agencies, topics and how clauses were given them, as the open data have it. */
import { z } from 'zod';
import { Bilingual, Id, PlanId, SectionKey } from './vocabulary.ts';

/** A canonical agency: offices of five plans that do the same job. */
export const Agency = z.strictObject({
  id: Id,
  zh: z.string(),
  en: z.string(),
  kind: z.enum(['party', 'government', 'mass-organisation', 'institution', 'collective']),
  aliases: z.array(z.string()),
});
export type Agency = z.output<typeof Agency>;

/** A topic that a clause can have, and how many clauses of each plan have it. */
export const Topic = z.strictObject({
  id: Id,
  /** Ids of earlier topics whose clauses are mostly here; empty for most. */
  aliases: z.array(Id),
  section: SectionKey,
  zh: z.string(),
  en: z.string(),
  definition: Bilingual,
  /** Plan id → number of its clauses. A count of words, not of deeds. */
  clauses: z.record(PlanId, z.int()),
});
export type Topic = z.output<typeof Topic>;

/** A topic on which a plan has no clause in a part that names it, in clauses on other topics. */
export const Mention = z.strictObject({
  plan: PlanId,
  section: SectionKey,
  topic: Id,
  clauses: z.array(Id).min(1),
  /** Words that name it, one run for each clause: of the clause, or of the title of its measure. */
  words: z.array(z.string().min(1)).min(1),
});
export type Mention = z.output<typeof Mention>;

/** Topics of a clause in the coding that stood and in a second reading, both by models, and those that hold. */
export const Coding = z.strictObject({
  clause: Id,
  section: SectionKey,
  first: z.array(Id),
  second: z.array(Id),
  final: z.array(Id),
  agree: z.boolean(),
  /** Reason for the decision or correction; null where what both said holds. */
  reason: Bilingual.nullable(),
});
export type Coding = z.output<typeof Coding>;

/** Agreement of the two codings in a section; `all` for all of them. */
export const Agreement = z.strictObject({
  section: z.union([SectionKey, z.literal('all')]),
  clauses: z.int(),
  /** Clauses to which both gave the same topics. */
  agreeing: z.int(),
  share: z.number(),
  /** Clauses to which both gave the same main topic, the first of one or two. */
  sameMain: z.int(),
  /** Krippendorff's alpha with the MASI distance. */
  alpha: z.number().nullable(),
  /** Agreement without the clauses that the codebook quotes as examples. */
  withoutExamples: z.strictObject({ clauses: z.int(), agreeing: z.int(), share: z.number() }),
});
export type Agreement = z.output<typeof Agreement>;
