/** Agencies, topics and how clauses were given them, as the open data have it. */
import { z } from 'zod';
import { Plan } from './plan.ts';
import { StrengthGrade } from './corpus.ts';
import { Bilingual, CELL_KINDS, Id, PlanId, SectionKey } from './vocabulary.ts';

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
  /** Where each run of words stands: in the clause, or only in the title of its measure. */
  where: z.array(z.enum(['clause', 'title'])).min(1),
});
export type Mention = z.output<typeof Mention>;

/** A topic in a plan: a cell of a comparison. */
export const ComparisonCell = z.strictObject({
  section: SectionKey,
  topic: Id,
  topicName: Bilingual,
  plan: PlanId,
  planName: Bilingual,
  level: Plan.shape.level,
  status: Plan.shape.status,
  state: z.enum(CELL_KINDS),
  /** Number of quotas that count under the topic. */
  quotas: z.int(),
  /** Clauses on the topic; those that name it where the state is `mention`. */
  clauses: z.array(Id),
  /** Words that name it, one run for each clause; none where clauses are on it. */
  words: z.array(z.string()),
  /** Text of each clause. */
  texts: z.array(z.string()),
});
export type ComparisonCell = z.output<typeof ComparisonCell>;

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

const GradedWord = z.strictObject({ level: StrengthGrade, word: z.string().nullable() });

/** Strength that two readings by a language model gave the main predicate of a clause, and what holds. */
export const StrengthCoding = z.strictObject({
  clause: Id,
  first: GradedWord,
  second: GradedWord,
  /** Grade of the main predicate; in clauses.json one with a quota is `quantified`. */
  final: GradedWord,
  /** Whether both readings gave the same level. */
  agree: z.boolean(),
  /** What the rule would say that grades plans without readings. */
  rule: GradedWord,
  /** Reason for a decision; null where what both said holds. */
  reason: Bilingual.nullable(),
});
export type StrengthCoding = z.output<typeof StrengthCoding>;

/** How far two gradings of the same clauses agree on a level; `all` for all levels together. */
export const StrengthAgreement = z.strictObject({
  /** `readings`: the first and the second. `rule`: what holds, and what the rule says. */
  between: z.enum(['readings', 'rule']),
  level: z.union([StrengthGrade, z.literal('all')]),
  /** Clauses to which the one gave the level, the other, and both. */
  first: z.int(),
  second: z.int(),
  both: z.int(),
  /** Both, of those to which either gave it; null where neither did. */
  share: z.number().nullable(),
  /** Krippendorff's alpha of nominal values; only for all levels. */
  alpha: z.number().nullable(),
});
export type StrengthAgreement = z.output<typeof StrengthAgreement>;
