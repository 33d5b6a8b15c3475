/**
 * Records read out of the plans, and the open data contract: dist/data/*.json has these fields.
 * `span` is always a place in the plan's source file.
 */
import { z } from 'zod';
import {
  Bilingual,
  COMPARATORS,
  FREQUENCIES,
  Id,
  IsoDate,
  PlanId,
  SectionKey,
  Span,
} from './vocabulary.ts';

/** How a file came to the project, and by what number its publisher files it. */
export const Obtained = z.strictObject({
  /** `given` by somebody, `retrieved` from `url`, or nobody has said. */
  how: z.enum(['given', 'retrieved', 'unknown']),
  /** From whom, with what, and what did not come with it. */
  account: Bilingual,
  /** Day of receipt, or, where that is not on record, of entry into the project. */
  on: IsoDate.nullable(),
  day: z.enum(['receipt', 'entry']).nullable(),
  url: z.url().nullable(),
  /** 信息索引号 in the publisher's own metadata. */
  indexNumber: z.string().nullable(),
});

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

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
  /** Words that the period was worked out of, “十四五”; null where the file gives the years themselves. */
  periodDerivedFrom: z.string().nullable(),
  status: z.enum(['final', 'draft']),
  obtained: Obtained,
  /** What the publisher's metadata and the notice say of the text: 主题分类, 有效性, 来源, 此件公开发布. */
  stated: z.strictObject({
    subject: z.string().nullable(),
    validity: z.string().nullable(),
    attribution: z.string().nullable(),
    disclosure: z.string().nullable(),
  }),
  source: z.strictObject({
    file: z.string(),
    sha256: Sha256,
    encoding: z.enum(['utf-8', 'gb18030']),
    /** UTF-16 units of the decoded file. */
    characters: z.int(),
    /** The file in the open data, below `data/`. */
    published: z.strictObject({
      file: z.string(),
      sha256: Sha256,
      encoding: z.enum(['utf-8', 'gb18030']),
      /** Units of noise that are masked in it; 0 where it is the file as received, byte for byte. */
      masked: z.int().min(0),
    }),
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

/**
 * What a number is for each of, as written: 每万人 is { value: 10000, unit: '人', words: '每万人' }, 每个乡镇
 * is 1 乡镇. For schools and counties this is the `scope`, and `per` is null.
 */
export const Denominator = z.strictObject({
  value: z.number(),
  unit: z.string(),
  words: z.string(),
});
export type Denominator = z.output<typeof Denominator>;

/** Where a number starts from: «9.1%» of 由9.1%提升至13%. It has the quota's unit and is none itself. */
export const Baseline = z.strictObject({ value: z.number(), quote: z.string(), span: Span });
export type Baseline = z.output<typeof Baseline>;

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
  /** Upper end of a range, 10—15次; null for a single number. The comparator of a range is `=`. */
  valueMax: z.number().nullable(),
  /** Unit as written: 人 and 人次 are different units. */
  unit: z.string(),
  comparator: z.enum(COMPARATORS),
  /** A change (提高2个百分点; negative where less is wanted) is never comparable with a level. */
  kind: z.enum(['level', 'change']),
  per: Denominator.nullable(),
  baseline: Baseline.nullable(),
  frequency: z.enum(FREQUENCIES),
  scope: z.enum(['whole', 'per-school', 'per-county']),
  /** Words of the scope as written: “每个县区” is no “每县”. Null for the whole place. */
  scopeWords: z.string().nullable(),
  deadline: z.literal('2025').nullable(),
  /**
   * Words of the sentence that set the deadline: “十四五”期间 counts five years, 到2025年 those from the
   * plan's first. Null where there is none, or where the opening of the paragraph sets it.
   */
  deadlineWords: z.string().min(1).nullable(),
  /** The number with its comparator and unit, as written, without spaces. */
  quote: z.string(),
  /** The whole clause, cleaned. */
  sentence: z.string(),
  /** Place of `quote`. */
  span: Span,
  /** Ids of quotas that may share an axis with this one (src/schemas/axis.ts), a hundred at most. */
  comparableWith: z.array(Id),
  /** Address on the site, relative to its base. */
  url: z.string(),
});
export type Quota = z.output<typeof Quota>;

/** Words of quantity that are no quota, with the reason. */
export const NearMiss = z.strictObject({
  /** Named by its place in the source, so that no other rule moves it. */
  id: Id,
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
    'approximate',
    'no-number',
  ]),
});
export type NearMiss = z.output<typeof NearMiss>;

/** What a numeral is; each is exactly one of these. */
export const NUMBER_KINDS = [
  'quota',
  'range-end',
  'baseline',
  'denominator',
  'near-miss',
  'date',
  'period',
  'duration',
  'document-number',
  'label',
  'ordinal',
  'age',
  'name',
  'phone',
  'clock-time',
  'article',
  'word',
] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** A numeral of a plan, Arabic, Chinese or mixed. Every digit of the text is in exactly one. */
export const PlanNumber = z.strictObject({
  plan: PlanId,
  /** `front` is the notice and the title above the plan's own text. */
  section: z.union([SectionKey, z.literal('front')]),
  /** Null in a heading, a title, a list of bodies, the front. */
  clause: Id.nullable(),
  /** The numeral alone, without 第 and unit, as written, without spaces. */
  text: z.string(),
  /** Null where it stands for no number: 十四五, 统一, an article. */
  value: z.number().nullable(),
  /** Upper of two neighbours in one numeral: 5 in 三五. */
  valueMax: z.number().nullable(),
  span: Span,
  kind: z.enum(NUMBER_KINDS),
  /** Ids of the quotas that it is part of, several where they share it (各2家), or of its near miss. */
  belongsTo: z.array(Id),
});
export type PlanNumber = z.output<typeof PlanNumber>;

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
