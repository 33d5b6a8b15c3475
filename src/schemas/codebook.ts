/** Shapes of the hand-written files under content/codebook. Strict: an unknown field is a mistake. */
import { z } from 'zod';
import { Agency } from './corpus.ts';
import { Bilingual, PlanId, SectionKey } from './vocabulary.ts';

const Id = z.string().regex(/^[a-z0-9-]+$/);

/** content/codebook/sections.yml: how headings are told apart. */
export const SectionsFile = z.strictObject({
  sections: z.array(
    z.strictObject({
      key: SectionKey,
      zh: z.string(),
      en: z.string(),
      /** Short form for columns and navigation. */
      short: Bilingual,
      /** A heading belongs to this part when it contains one of these. */
      cues: z.array(z.string()).min(1),
    }),
  ),
  /** Chapters that only hold other parts: their introductions count as overview. */
  containers: z.array(z.string()).min(1),
});
export type SectionsFile = z.output<typeof SectionsFile>;

/** content/codebook/agencies.yml: which names do the same job. */
export const AgenciesFile = z.strictObject({
  agencies: z.array(
    Agency.extend({
      /** `party` bodies take 区委/市委 as prefix, the rest 区/市. */
      /** Other agencies whose work a merged bureau does, by alias. */
      covers: z.record(z.string(), z.array(Id)).optional(),
      reason: z.string().optional(),
    }),
  ),
});
export type AgenciesFile = z.output<typeof AgenciesFile>;

/** content/codebook/indicators.yml: what a quota counts. */
export const IndicatorsFile = z.strictObject({
  indicators: z.array(
    z.strictObject({ id: Id, zh: z.string(), en: z.string(), definition: Bilingual }),
  ),
});
export type IndicatorsFile = z.output<typeof IndicatorsFile>;

/** content/codebook/quotas.yml: subject and indicator of each quota, by its exact words. */
export const QuotaDecisionsFile = z.strictObject({
  decisions: z.array(
    z.strictObject({
      plan: PlanId,
      section: SectionKey,
      /** Words of the clean text that hold the number and occur once in the section. */
      words: z.string(),
      indicator: Id,
      subject: Bilingual,
      reason: z.string().min(1),
    }),
  ),
});
export type QuotaDecisionsFile = z.output<typeof QuotaDecisionsFile>;
