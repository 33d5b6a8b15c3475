/**
 * Records read out of the plans, and the open data contract: dist/data/*.json has these fields.
 * `span` is always a place in the plan's source file.
 */
import { z } from 'zod';
import { Quota } from './numbers.ts';
import { CodedBy, Id, PlanId, SectionKey, Span } from './vocabulary.ts';

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
  /** Our grouping of the words, so that plans can be compared. */
  role: z.enum(['lead', 'participating', 'shared']),
  /** Word of the role as written: “责任单位”. */
  roleWord: z.string(),
  /** Words of other roles in which the same list names this body again. */
  alsoUnder: z.array(z.string()),
  /** Whether the list ends in 等 or the like, and so does not name everybody. */
  openList: z.boolean(),
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
