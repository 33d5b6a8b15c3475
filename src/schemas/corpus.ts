/**
 * Records read out of the plans, and the open data contract: dist/data/*.json has these fields.
 * `span` is always a place in the plan's source file.
 */
import { z } from 'zod';
import { Bilingual, IsoDate, PlanId, SectionKey, Span } from './vocabulary.ts';

const Id = z.string().regex(/^[a-z0-9-]+$/);

/** One document of one jurisdiction. */
export const Plan = z.strictObject({
  id: PlanId,
  /** Position among all plans, from 1. */
  order: z.int().min(1),
  title: Bilingual,
  jurisdiction: Bilingual,
  /** The place alone, for column heads: 孟津区. */
  short: Bilingual,
  /** A prefecture-level city contains counties: never rank the two kinds together. */
  level: z.enum(['county', 'prefecture']),
  kind: z.enum(['district', 'county-level-city', 'county', 'prefecture-level-city']),
  province: Bilingual,
  prefecture: Bilingual,
  /** Issuer as printed; null where the file names none. */
  issuer: z.string().nullable(),
  docNumber: z.string().nullable(),
  /** The date under the notice. */
  signedOn: IsoDate.nullable(),
  /** 成文日期 in the publisher's own metadata. */
  issuedOn: IsoDate.nullable(),
  publishedOn: IsoDate.nullable(),
  /** Years that the plan covers, both included. */
  period: z.strictObject({ start: z.int(), end: z.int() }),
  status: z.enum(['final', 'draft']),
  source: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** UTF-16 units of the decoded file. */
    characters: z.int(),
  }),
});
export type Plan = z.output<typeof Plan>;

/** A numbered or printed heading: “二、提升行动” has label “二”, mark “二、” and title “提升行动”. */
export const Heading = z.strictObject({
  label: z.string(),
  mark: z.string(),
  title: z.string(),
  span: Span,
});
export type Heading = z.output<typeof Heading>;

/** One of the 12 parts. A plan without a part has a row with `present: false`. */
export const Section = z.strictObject({
  id: Id,
  plan: PlanId,
  key: SectionKey,
  heading: Heading.nullable(),
  /** The headings that stand above this part, outermost first. */
  chapters: z.array(Heading),
  /** Place from the heading to the end of the last sentence or responsibility; null when absent. */
  span: Span.nullable(),
  present: z.boolean(),
  /** The words by which this part names its responsible bodies: 牵头单位, 参与单位, … */
  roleWords: z.array(z.string()),
});
export type Section = z.output<typeof Section>;

/** A numbered or dashed item of a section. */
export const Measure = z.strictObject({
  id: Id,
  plan: PlanId,
  section: SectionKey,
  /**
   * Label as written, without punctuation: “1”, “一”, “——”; empty where a chapter's own text, which
   * borrows the chapter's title.
   */
  label: z.string(),
  /** Label as written, with its punctuation: “1.”, “（一）”, “——”. */
  mark: z.string(),
  /** The lead phrase, without its final mark. */
  title: z.string(),
  span: Span,
  /** The headings above this item, outermost first, where its section spans several chapters. */
  chapters: z.array(Heading),
});
export type Measure = z.output<typeof Measure>;

/** Strength with which a clause binds, from its verbs; defined in content/codebook/strength.yml. */
export const StrengthLevel = z.enum(['oblige', 'act', 'encourage', 'state']);
export type StrengthLevel = z.output<typeof StrengthLevel>;

/** One sentence: the unit that is coded, aligned, searched and cited. */
export const Clause = z.strictObject({
  id: Id,
  plan: PlanId,
  section: SectionKey,
  /** Null for sentences before the first item: introductions. */
  measure: Id.nullable(),
  /** The characters of the source at `span`, noise and all. */
  raw: z.string(),
  /** Text of the source, cleaned: noise, page breaks and stray spaces left out. */
  text: z.string(),
  span: Span,
  topics: z.array(z.string()),
  codedBy: z.enum(['hand', 'rule']),
  /** The word that decided is null where none of the codebook's words stands. */
  strength: z.strictObject({ level: StrengthLevel, word: z.string().nullable() }),
});
export type Clause = z.output<typeof Clause>;

/** A number that a plan commits someone to. */
export const Quota = z.strictObject({
  id: Id,
  plan: PlanId,
  section: SectionKey,
  measure: Id.nullable(),
  clause: Id,
  /** An id of content/codebook/indicators.yml. */
  indicator: Id,
  /** The topic under which it counts: that of its clause, one of them where the clause has two. */
  topic: Id,
  /** Name of what is counted. */
  subject: Bilingual,
  /** Source of indicator and subject: decided by a reader (`hand`) or told from cues (`rule`). */
  codedBy: z.enum(['hand', 'rule']),
  /** Number in `unit`; 万 is multiplied out. */
  value: z.number(),
  /** Unit as written: 人 and 人次 are different units. */
  unit: z.string(),
  comparator: z.enum(['>', '>=', '=']),
  frequency: z.enum(['total', 'per-year', 'per-semester']),
  scope: z.enum(['whole', 'per-school', 'per-county']),
  deadline: z.literal('2025').nullable(),
  /** The number with its comparator and unit, as written, without spaces. */
  quote: z.string(),
  /** The whole clause, cleaned. */
  sentence: z.string(),
  /** Place of `quote`. */
  span: Span,
  /** Ids of quotas with the same indicator, unit, frequency, scope and kind of deadline. */
  comparableWith: z.array(Id),
  /** Address on the site, relative to its base. */
  url: z.string(),
});
export type Quota = z.output<typeof Quota>;

/** A number that is not a quota, with the reason. */
export const NearMiss = z.strictObject({
  plan: PlanId,
  section: SectionKey,
  /** Null where the words stand in a heading or a title. */
  clause: Id.nullable(),
  quote: z.string(),
  span: Span,
  reason: z.enum([
    'date',
    'period',
    'document-number',
    'name',
    'category-count',
    'own-structure',
    'frequency-without-number',
    'rank',
    'full-coverage-without-rate',
    'indefinite',
  ]),
});
export type NearMiss = z.output<typeof NearMiss>;

/** One agency in one responsibility list. */
export const Responsibility = z.strictObject({
  id: Id,
  plan: PlanId,
  section: SectionKey,
  /** Null when the list is for the whole section. */
  measure: Id.nullable(),
  /** An id of content/codebook/agencies.yml. */
  agency: Id,
  /** Further agencies whose work a merged bureau covers besides. */
  also: z.array(Id),
  /** Name as written: “人社局”. */
  raw: z.string(),
  /** Name with the elided prefix restored: “区人社局”. */
  name: z.string(),
  role: z.enum(['lead', 'participating', 'shared']),
  roleWord: z.string(),
  span: Span,
});
export type Responsibility = z.output<typeof Responsibility>;

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

/** A likely slip of the source, noticed by a reader and left as it is. */
export const Slip = z.strictObject({
  plan: PlanId,
  /** `front` is the notice and the title above the plan's own text. */
  section: z.union([SectionKey, z.literal('front')]),
  kind: z.enum(['typo', 'date', 'name', 'duplicate', 'grammar']),
  certainty: z.enum(['certain', 'likely', 'possible']),
  /** Words as printed, without white space. */
  words: z.string(),
  /** Words that were probably meant; null where nobody can say. */
  likely: z.string().nullable(),
  why: Bilingual,
  span: Span,
});
export type Slip = z.output<typeof Slip>;

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
  section: SectionKey,
  zh: z.string(),
  en: z.string(),
  definition: Bilingual,
  /** Plan id → number of its clauses. A count of words, not of deeds. */
  clauses: z.record(PlanId, z.int()),
});
export type Topic = z.output<typeof Topic>;

/** Topics that both readers gave a clause, and those that hold. */
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

/** Agreement of the two readers in a section; `all` for all of them. */
export const Agreement = z.strictObject({
  section: z.union([SectionKey, z.literal('all')]),
  clauses: z.int(),
  /** Clauses to which both gave the same topics. */
  agreeing: z.int(),
  share: z.number(),
  /** Krippendorff's alpha with the MASI distance. */
  alpha: z.number().nullable(),
  /** Agreement without the clauses that the codebook quotes as examples. */
  withoutExamples: z.strictObject({ clauses: z.int(), agreeing: z.int(), share: z.number() }),
});
export type Agreement = z.output<typeof Agreement>;

/** One section of one plan with all that is in it. */
export const SectionEntry = z.strictObject({
  section: Section,
  measures: z.array(Measure),
  clauses: z.array(Clause),
  quotas: z.array(Quota),
  responsibilities: z.array(Responsibility),
});
export type SectionEntry = z.output<typeof SectionEntry>;

/** Facts of one section with their places: content/plans/<plan>/<section>.json. */
export const SectionFacts = SectionEntry.extend({
  /** Line of the source, from 1, where each quota begins, in their order. */
  quotaLines: z.array(z.int().min(1)),
});
export type SectionFacts = z.output<typeof SectionFacts>;

/** Frontmatter of the document of a section: content/plans/<plan>/<section>.mdx. */
export const SectionDocument = z.strictObject({
  plan: PlanId,
  section: SectionKey,
  /** Heading as printed: “（四）老年人科学素质提升行动”. */
  heading: z.string().nullable(),
  span: Span.nullable(),
});
export type SectionDocument = z.output<typeof SectionDocument>;
