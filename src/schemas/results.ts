/** Shape of content/codebook/results.yml: what was looked for about the targets of the plans, and what was found. */
import { z } from 'zod';
import { CodedBy, Id, IsoDate, PlanId } from './vocabulary.ts';

/** One question about targets of one plan. A target that none names is not looked for, which is not the same as not found. */
export const Lookup = z.strictObject({
  id: Id,
  plan: PlanId,
  /** Ids of the quotas that it could have answered. */
  targets: z.array(Id).min(1),
  /** The question as it was asked. */
  words: z.string().min(1),
  /** `stored-pages`: copies of public web pages, which are neither the live web nor any archive. */
  where: z.enum(['stored-pages']),
  on: IsoDate,
  /** Who asked and read. */
  by: CodedBy.exclude(['rule']),
  /** Ids of figures in context.yml; empty where nothing was found. */
  found: z.array(Id),
});
export type Lookup = z.output<typeof Lookup>;

/** content/codebook/results.yml: questions, in the order of the plans. */
export const ResultsFile = z.strictObject({ lookups: z.array(Lookup) });
export type ResultsFile = z.output<typeof ResultsFile>;
