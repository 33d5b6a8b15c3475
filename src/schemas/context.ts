/** Shape of content/codebook/context.yml: figures from outside the plans, each with where it was printed. */
import { z } from 'zod';
import { Quota } from './numbers.ts';
import { Bilingual, COMPARATORS, Id, IsoDate, PlanId } from './vocabulary.ts';

/** A figure from outside the plans: a target or a result of a higher level, residents, a result of a plan's own target. */
export const ContextFigure = z
  .strictObject({
    id: Id,
    who: Bilingual,
    level: z.enum(['nation', 'province', 'prefecture', 'county']),
    /** The plan whose place this is; null for places above them. */
    plan: PlanId.nullable(),
    /** An id of content/codebook/indicators.yml, or `residents`. */
    measure: Id,
    /** The quota of the plan that a result says something of, by its id: its unit is the same. */
    target: Id.optional(),
    /** Aimed at or found: the two are never mixed. A `kind` is another thing, of quotas. */
    sort: z.enum(['target', 'result']),
    /** The year aimed at, or the year of the survey. */
    year: z.int(),
    value: z.number(),
    /** Decimals that the source prints, where the number alone would lose one: 2 in 12.00. */
    decimals: z.int().min(1).optional(),
    unit: Quota.shape.unit,
    comparator: z.enum(COMPARATORS),
    source: Bilingual,
    /** Date on which the source was issued or printed, as exactly as it is known. */
    date: z.union([IsoDate, z.string().regex(/^\d{4}$/)]).nullable(),
    /** Whether that is the day of the document that sets a target, or of a report on it. */
    dateOf: z.enum(['document', 'report']).optional(),
    /** HIGH: official text, or two independent sources agree. MEDIUM: one credible source. */
    confidence: z.enum(['HIGH', 'MEDIUM']),
    note: Bilingual.nullable(),
  })
  .refine(
    ({ plan, measure, target }) =>
      (target !== undefined) === (plan !== null && measure !== 'residents'),
    {
      message:
        'a figure of a plan’s place other than its residents names its `target`, no other does',
    },
  )
  .refine(
    ({ target, sort, date }) => target === undefined || (sort === 'result' && date !== null),
    {
      message: 'what stands beside a target is a result, and its source has a date',
    },
  );
export type ContextFigure = z.output<typeof ContextFigure>;

/** What was looked for outside the plans and not found, which says nothing about there being such a figure. */
export const ContextGap = z.strictObject({
  id: Id,
  who: Bilingual,
  level: ContextFigure.shape.level,
  /** The plan whose place this is; null for places above them. */
  plan: PlanId.nullable(),
  measure: Id,
  sort: ContextFigure.shape.sort,
  /** Years aimed at, or of surveys, both included; null where there is no first or no last one. */
  from: z.int().nullable(),
  to: z.int().nullable(),
  /** Day on which it was looked for last, or its month where no more is known. */
  on: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
});
export type ContextGap = z.output<typeof ContextGap>;

/** content/codebook/context.yml: figures from outside the plans, each with where it was printed; and gaps. */
export const ContextFile = z.strictObject({
  figures: z.array(ContextFigure),
  notFound: z.array(ContextGap).default([]),
});
export type ContextFile = z.output<typeof ContextFile>;
