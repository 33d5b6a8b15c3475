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
      /** Aliases that name a local office of a higher authority's bureau. */
      branches: z.array(z.string()).optional(),
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
      /** 1, 2, … where several things share the number: 示范合作社和家庭农场各2家. */
      part: z.int().min(1).optional(),
      indicator: Id,
      subject: Bilingual,
      reason: z.string().min(1),
    }),
  ),
});
export type QuotaDecisionsFile = z.output<typeof QuotaDecisionsFile>;

/** content/codebook/number-names.yml: names that hold a numeral and count nothing. */
export const NumberNamesFile = z.strictObject({
  names: z.array(z.strictObject({ zh: z.string(), reason: z.string().min(1) })),
});
export type NumberNamesFile = z.output<typeof NumberNamesFile>;
