/** Shape of content/sources/<plan>.origin.yml: what is known of a file besides its text. */
import { z } from 'zod';
import { Plan } from './corpus.ts';
import { NoiseReason } from './source.ts';
import { Bilingual, IsoDate, PlanId, SectionKey, Span } from './vocabulary.ts';

/** Words of the source that prove a statement, and their place; compared without white space. */
const Evidence = { quote: z.string().min(1), span: Span };

const dateFound = z.strictObject({ value: IsoDate, ...Evidence }).nullable();

export const Origin = z.strictObject({
  id: PlanId,
  /** Position among all plans, from 1. */
  order: z.int().min(1),
  file: z.string(),
  encoding: z.enum(['utf-8', 'gb18030']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.strictObject({ ...Bilingual.shape, ...Evidence }),
  jurisdiction: Bilingual,
  short: Bilingual,
  kind: Plan.shape.kind,
  province: Bilingual,
  prefecture: Bilingual,
  issuer: z.strictObject({ value: z.string(), ...Evidence }).nullable(),
  docNumber: z.strictObject({ value: z.string(), ...Evidence }).nullable(),
  signedOn: dateFound,
  issuedOn: dateFound,
  publishedOn: dateFound,
  period: z.strictObject({ start: z.int(), end: z.int(), ...Evidence, reason: z.string() }),
  status: z.strictObject({ value: Plan.shape.status, ...Evidence, reason: z.string() }),
  /** Parts that the document does not have; any other that is not found is a problem. */
  absent: z.array(z.strictObject({ section: SectionKey, why: z.string().min(1) })),
  /** Whole lines that are no part of the document, known by their hash and not repeated here. */
  noise: z.array(
    z.strictObject({
      reason: NoiseReason,
      characters: z.int().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      why: z.string().min(1),
    }),
  ),
});
export type Origin = z.output<typeof Origin>;
