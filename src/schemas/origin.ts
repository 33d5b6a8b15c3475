/** Shape of content/sources/<plan>.origin.yml: what is known of a file besides its text. */
import { z } from 'zod';
import { Obtained, Plan } from './plan.ts';
import { NoiseReason } from './source.ts';
import { Bilingual, IsoDate, PlanId, SectionKey, Span } from './vocabulary.ts';

/** Words of the source that prove a statement, and their place; compared without white space. */
const Evidence = { quote: z.string().min(1), span: Span };

const dateFound = z.strictObject({ value: IsoDate, ...Evidence }).nullable();
const wordsFound = z.strictObject({ value: z.string().min(1), ...Evidence }).nullable();

export const Origin = z.strictObject({
  id: PlanId,
  /** Position among all plans, from 1. */
  order: z.int().min(1),
  file: z.string(),
  encoding: Plan.shape.source.shape.encoding,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.strictObject({ ...Bilingual.shape, ...Evidence }),
  jurisdiction: Bilingual,
  short: Bilingual,
  kind: Plan.shape.kind,
  province: Bilingual,
  prefecture: Bilingual,
  issuer: wordsFound,
  docNumber: wordsFound,
  signedOn: dateFound,
  issuedOn: dateFound,
  publishedOn: dateFound,
  /** What the file says of where it comes from: 信息索引号, 主题分类, 有效性, 来源, 此件公开发布. */
  indexNumber: wordsFound,
  subject: wordsFound,
  validity: wordsFound,
  attribution: wordsFound,
  disclosure: wordsFound,
  period: z.strictObject({ start: z.int(), end: z.int(), ...Evidence, reason: z.string() }),
  status: z.strictObject({ value: Plan.shape.status, ...Evidence, reason: z.string() }),
  /** How the file came to the project, which the file itself cannot say. */
  obtained: Obtained.omit({ indexNumber: true }),
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
