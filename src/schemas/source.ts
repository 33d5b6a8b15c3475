/** What is known of the characters of a source, as the open data have it. */
import { z } from 'zod';
import { Bilingual, Id, PlanId, SectionKey, Span } from './vocabulary.ts';

/** What a file may say of itself: of the plan as a document, and of where the text comes from. */
export const StatementField = z.enum([
  'title',
  'issuer',
  'docNumber',
  'signedOn',
  'issuedOn',
  'publishedOn',
  'indexNumber',
  'subject',
  'validity',
  'attribution',
  'disclosure',
  'period',
  'status',
]);
export type StatementField = z.output<typeof StatementField>;

/** What one file says on one of these, and the words that prove it; null where it says nothing. */
export const Statement = z.strictObject({
  plan: PlanId,
  field: StatementField,
  value: z.string().nullable(),
  quote: z.string().nullable(),
  span: Span.nullable(),
  /** Why the words mean this, where they do not say it themselves. */
  reason: z.string().nullable(),
});
export type Statement = z.output<typeof Statement>;

/** Reason why characters are not part of the document. */
export const NoiseReason = z.enum([
  'web-debris',
  'question-marks',
  'spam',
  'bold-marks',
  'page-number',
]);
export type NoiseReason = z.output<typeof NoiseReason>;

/** A run of characters left out of the clean text. Its characters are not published. */
export const Noise = z.strictObject({
  plan: PlanId,
  span: Span,
  characters: z.int(),
  reason: NoiseReason,
});
export type Noise = z.output<typeof Noise>;

/** One place where the text shown leaves out characters of the file. */
export const Change = z.strictObject({
  plan: PlanId,
  span: Span,
  characters: z.int(),
  kind: z.enum(['noise', 'page-break', 'line-break', 'space']),
  reason: z.string(),
});
export type Change = z.output<typeof Change>;

/** Kind of a character of a source: every one is of exactly one of these. */
export const PieceKind = z.enum([
  'white-space',
  'front-matter',
  'heading',
  'title',
  'clause',
  'responsibility',
  'noise',
]);
export type PieceKind = z.output<typeof PieceKind>;

/** A run of characters of one kind. Those of a plan follow each other without a gap. */
export const Piece = z.strictObject({ plan: PlanId, kind: PieceKind, span: Span });
export type Piece = z.output<typeof Piece>;

/**
 * What a place of a source is that a reader may stumble over: `errata` cannot be read as printed, `names` vary
 * within one plan, `remarks` can be meant as they stand.
 */
export const SlipList = z.enum(['errata', 'names', 'remarks']);
export type SlipList = z.output<typeof SlipList>;

/** A place of the source that a reader may stumble over, left as it is. */
export const Slip = z.strictObject({
  plan: PlanId,
  /** `front` is the notice and the title above the plan's own text. */
  section: z.union([SectionKey, z.literal('front')]),
  list: SlipList,
  /** Words as printed, without white space. */
  words: z.string(),
  /** Of an erratum: words that were probably meant, where one of the texts has these very words; else null. */
  likely: z.string().nullable(),
  /** Of a name: its other form, as it stands in the same plan; else null. */
  elsewhere: z.string().nullable(),
  why: Bilingual,
  /** Id of the figure of context.yml whose source the note rests on; null where the plans suffice. */
  context: Id.nullable(),
  span: Span,
});
export type Slip = z.output<typeof Slip>;
