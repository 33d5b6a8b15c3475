/** Numbers of the plans: quotas, near misses, and every numeral with its kind. Places are in the source's file. */
import { z } from 'zod';
import {
  Bilingual,
  CodedBy,
  COMPARATORS,
  FREQUENCIES,
  Id,
  PlanId,
  SectionKey,
  Span,
} from './vocabulary.ts';

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
  /** Year of the nearest date before the number in its sentence, or of the one that opens its goals. */
  deadline: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  /** The words that set it: “十四五”期间 counts five years, 到2025年 those from the plan's first. */
  deadlineWords: z.string().min(1).nullable(),
  /** Place of `deadlineWords`; for goals it may be in an earlier sentence of the paragraph. */
  deadlineSpan: Span.nullable(),
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
  /** Null where it counts nothing: in a name (百人计划, 双减), 十四五, 统一, an article. */
  value: z.number().nullable(),
  /** Upper of two neighbours in one numeral: 5 in 三五. */
  valueMax: z.number().nullable(),
  span: Span,
  kind: z.enum(NUMBER_KINDS),
  /** Ids of the quotas that it is part of, several where they share it (各2家), or of its near miss. */
  belongsTo: z.array(Id),
});
export type PlanNumber = z.output<typeof PlanNumber>;
