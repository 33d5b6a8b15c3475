/** Rows on wording that plans share. Similarity is no accusation: all may follow a text of a higher level. */
import { z } from 'zod';
import { Id, PlanId, SectionKey, Span } from './vocabulary.ts';

/** A place where a run stands; it may go on into the next clause of the part. */
const Occurrence = z.strictObject({
  plan: PlanId,
  section: SectionKey,
  /** Clause in which it begins. */
  clause: Id,
  span: Span,
});

/** Words of 10 characters or more that two plans have or more, and that cannot be made longer. */
export const ReuseRun = z.strictObject({
  /** Made of its words: it stays the same whatever else the plans say. */
  id: Id,
  /** Length; punctuation, blanks and signs are not counted. */
  characters: z.int(),
  /** Whether set phrases of the state leave no 10 characters of it: sharing it says nothing. */
  formula: z.boolean(),
  /** Plans that have it, each once. */
  plans: z.array(PlanId),
  /** Its words as its first occurrence has them, punctuation too. */
  text: z.string().min(1),
  /** In plan order, then by position. */
  occurrences: z.array(Occurrence).min(2),
});
export type ReuseRun = z.output<typeof ReuseRun>;

/** From 0 to 1, to four places. */
const Share = z.number().min(0).max(1);

/** How much of the clauses of a plan, or of a part of it, stands word for word in another plan. */
export const ReuseShare = z.strictObject({
  plan: PlanId,
  other: PlanId,
  /** Part of `plan` that is counted, null for all of it; in `other` any part counts. */
  section: SectionKey.nullable(),
  /** Characters of the clauses that are counted. */
  characters: z.int(),
  /** Those of them that lie in runs, within one clause of each plan. */
  shared: z.int(),
  /** The same with both texts cut at set phrases. */
  sharedWithoutFormula: z.int(),
  share: Share,
  shareWithoutFormula: Share,
});
export type ReuseShare = z.output<typeof ReuseShare>;

/** How much of the clauses of a plan, or of a part of it, stands in how many plans. */
export const ReuseCount = z.strictObject({
  plan: PlanId,
  section: SectionKey.nullable(),
  characters: z.int(),
  /** Characters by the number of plans that have them: in this plan only, in two, and so on. */
  byPlans: z.array(z.int()),
  /** The same with all texts cut at set phrases. */
  byPlansWithoutFormula: z.array(z.int()),
});
export type ReuseCount = z.output<typeof ReuseCount>;

/** Clauses of two plans that say nearly the same in nearly the same words. */
export const NearWording = z.strictObject({
  plan: PlanId,
  clause: Id,
  other: PlanId,
  otherClause: Id,
  /** Characters that both have in the same order, twice, over the characters of both; less than 1. */
  similarity: Share,
});
export type NearWording = z.output<typeof NearWording>;
