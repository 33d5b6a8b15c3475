/** Rows on wording that plans share. Similarity is no accusation: all may follow a text of a higher level. */
import { z } from 'zod';
import { Bilingual, Id, PlanId, SectionKey, Span } from './vocabulary.ts';

/** A place where a run stands; it may go on into the next clause of the part. */
const Occurrence = z.strictObject({
  plan: PlanId,
  section: SectionKey,
  /** Clause in which it begins. */
  clause: Id,
  span: Span,
});

/** A place of a text of a higher level where a run stands. */
const UpstreamPlace = z.strictObject({ upstream: PlanId, span: Span });

/**
 * Where shared words may come from, as far as the texts of a higher level tell: one of those that stand above
 * the plans has them; none of them has; or there is no such text for one of the plans, as long as none is given.
 */
export const RunOrigin = z.enum(['inherited', 'shared', 'unknown']);
export type RunOrigin = z.output<typeof RunOrigin>;

/**
 * Words of 10 characters or more that two plans have or more, or a plan and a text that stands above it, and
 * that cannot be made longer without losing one of all these.
 */
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
  occurrences: z.array(Occurrence).min(1),
  /** The same for texts of a higher level, those of other places too; empty as long as none is given. */
  upstream: z.array(UpstreamPlace),
  origin: RunOrigin,
});
export type ReuseRun = z.output<typeof ReuseRun>;

/** From 0 to 1, to four places. */
const Share = z.number().min(0).max(1);

const Measured = {
  /** Part of `plan` that is counted, null for all of it; in the other text any part counts. */
  section: SectionKey.nullable(),
  /** Characters of the clauses that are counted. */
  characters: z.int(),
  /** Those of them that lie in runs, within one clause of each text. */
  shared: z.int(),
  /** The same with both texts cut at set phrases. */
  sharedWithoutFormula: z.int(),
  share: Share,
  shareWithoutFormula: Share,
};

/** How much of the clauses of a plan, or of a part of it, stands word for word in another plan. */
export const ReuseShare = z.strictObject({ plan: PlanId, other: PlanId, ...Measured });
export type ReuseShare = z.output<typeof ReuseShare>;

/** The same, of a plan in a text that stands above it. */
export const UpstreamShare = z.strictObject({
  plan: PlanId,
  upstream: PlanId,
  ...Measured,
});
export type UpstreamShare = z.output<typeof UpstreamShare>;

/** Characters by their origin: that of the runs, and `local` what no other plan and no text above has. */
export const Origins = z.strictObject({
  inherited: z.int(),
  shared: z.int(),
  unknown: z.int(),
  local: z.int(),
});
export type Origins = z.output<typeof Origins>;

/** How much of the clauses of a plan, or of a part of it, stands in how many plans. */
export const ReuseCount = z.strictObject({
  plan: PlanId,
  section: SectionKey.nullable(),
  characters: z.int(),
  /** Characters by the number of plans that have them: in this plan only, in two, and so on. */
  byPlans: z.array(z.int()),
  /** Characters of set phrases. */
  formula: z.int(),
  /** The other characters in the same way, with all texts cut at set phrases. */
  byPlansWithoutFormula: z.array(z.int()),
  origins: Origins,
  originsWithoutFormula: Origins,
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

/** What a word names that is not the plan’s own: another place, level, or year. */
export const MisfitKind = z.enum(['place', 'level', 'period']);
export type MisfitKind = z.output<typeof MisfitKind>;

/**
 * Whether a word that names another place, level or year fits its plan: it does not (`slip`); it can be read either
 * way (`open`); or the plan means just that (`fits`).
 */
export const MisfitVerdict = z.enum(['slip', 'open', 'fits']);
export type MisfitVerdict = z.output<typeof MisfitVerdict>;

/** A word of a plan that names another place, level or year than the plan’s own. */
export const Misfit = z.strictObject({
  plan: PlanId,
  section: SectionKey,
  clause: Id,
  kind: MisfitKind,
  words: z.string().min(1),
  span: Span,
  /** Null where nothing of the plan is decided yet. */
  verdict: MisfitVerdict.nullable(),
  why: Bilingual.nullable(),
});
export type Misfit = z.output<typeof Misfit>;
