/**
 * Records read out of the plans, and the open data contract: dist/data/*.json has these fields.
 * `span` is always a place in the plan's source file.
 */
import { z } from 'zod';
import { Bilingual, Id, IsoDate, PlanId, SectionKey, Span } from './vocabulary.ts';

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

/** Grade of the main predicate of a clause, the strongest first; defined in content/codebook/strength.yml. */
export const StrengthGrade = z.enum(['oblige', 'act', 'encourage', 'state']);
export type StrengthGrade = z.output<typeof StrengthGrade>;

/** Strength with which a clause binds: a clause with a quota is quantified, whatever its predicate. */
export const StrengthLevel = z.enum(['quantified', ...StrengthGrade.options]);
export type StrengthLevel = z.output<typeof StrengthLevel>;

/**
 * What decided: a language model, a person, or cues alone. Who did so far is said in the interface's
 * `whoCoded`: no row is a person's yet.
 */
export const CodedBy = z.enum(['model', 'rule', 'person']);
export type CodedBy = z.output<typeof CodedBy>;

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
  codedBy: CodedBy,
  strength: z.strictObject({
    level: StrengthLevel,
    /** What decided: the first quota as written, the main verb or modal; null for `state`. */
    word: z.string().nullable(),
    /** Source of the grade of the main predicate. */
    codedBy: CodedBy,
  }),
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
  /** Source of indicator and subject. */
  codedBy: CodedBy,
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
