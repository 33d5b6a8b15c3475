import { z } from 'zod';

/** The five plans' ids, or a sixth one's: lower-case letters, digits, hyphens. */
export const PlanId = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** An id of the data: lower-case letters, digits, hyphens. */
export const Id = z.string().regex(/^[a-z0-9-]+$/);

/** The five population groups that this site tells apart. */
export const GROUP_KEYS = ['youth', 'farmers', 'workers', 'elderly', 'officials'] as const;

/** The five key projects that this site tells apart. */
export const PROJECT_KEYS = [
  'resources',
  'informatization',
  'infrastructure',
  'grassroots',
  'talent',
] as const;

/** The 12 parts that a plan may have, in reading order. */
export const SECTION_KEYS = ['overview', ...GROUP_KEYS, ...PROJECT_KEYS, 'implementation'] as const;

export const SectionKey = z.enum(SECTION_KEYS);
export type SectionKey = z.output<typeof SectionKey>;

/**
 * Content of a cell of a comparison: clauses on the topic that set a number, clauses alone, words that
 * name it in clauses on other topics, nothing on the topic, or no such part at all.
 */
export const CELL_KINDS = ['number', 'text', 'mention', 'none', 'absent'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** How a number binds: at exactly, at least, above, at most, below. The order is that of legends. */
export const COMPARATORS = ['=', '>=', '>', '<=', '<'] as const;

/** How often a number falls due; `total` where the sentence does not say. Another period is a Problem. */
export const FREQUENCIES = [
  'total',
  'per-week',
  'per-month',
  'per-quarter',
  'per-half-year',
  'per-semester',
  'per-school-year',
  'per-year',
  'every-2-years',
] as const;

/** A place in a source file: half-open, in UTF-16 units of the file as decoded. */
export const Span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .refine((span) => span.start < span.end, 'a span holds at least one character');
export type Span = z.output<typeof Span>;

/** One thing named in both languages of the site. */
export const Bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.output<typeof Bilingual>;

/** A day as YYYY-MM-DD, kept as text: the plans give no time and no zone. */
export const IsoDate = z.iso.date();

/** Stands in place of an indicator until somebody decides what a number counts. */
export const UNCLASSIFIED = {
  id: 'unclassified',
  zh: '尚未归类',
  en: 'not yet classified',
  definition: {
    zh: '尚未判定计量什么的数字：编码手册的线索认不出它们。它们不与任何数字比较。',
    en: 'Numbers of which it is not yet decided what they count: no cue of the codebook knows them. They are compared with nothing.',
  },
} as const;

/**
 * What decided: a language model, a person, or cues alone. Who did so far is said in the interface's
 * `whoCoded`: no row is a person's yet.
 */
export const CodedBy = z.enum(['model', 'rule', 'person']);
export type CodedBy = z.output<typeof CodedBy>;
