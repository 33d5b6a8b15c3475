/** Shape of content/sources/<id>.origin.yml: what is known of a file besides its text. */
import { z } from 'zod';
import { Obtained, Plan } from './plan.ts';
import { NoiseReason } from './source.ts';
import { UpstreamLevel } from './upstream.ts';
import { Bilingual, IsoDate, PlanId, SectionKey, Span } from './vocabulary.ts';

/** Words of the source that prove a statement, and their place; compared without white space. */
const Evidence = { quote: z.string().min(1), span: Span };

const dateFound = z.strictObject({ value: IsoDate, ...Evidence }).nullable();
const wordsFound = z.strictObject({ value: z.string().min(1), ...Evidence }).nullable();

/** What an origin file says of any file: which it is, how it came here, and what is no part of it. */
const FILE = {
  id: PlanId,
  file: z.string(),
  encoding: Plan.shape.source.shape.encoding,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.strictObject({ ...Bilingual.shape, ...Evidence }),
  issuer: wordsFound,
  docNumber: wordsFound,
  signedOn: dateFound,
  issuedOn: dateFound,
  publishedOn: dateFound,
  indexNumber: wordsFound,
  /** How the file came to the project, which the file itself cannot say. */
  obtained: Obtained.omit({ indexNumber: true }),
  /** Whole lines that are no part of the document, known by their hash and not repeated here. */
  noise: z.array(
    z.strictObject({
      reason: NoiseReason,
      characters: z.int().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      why: z.string().min(1),
    }),
  ),
};

/** Of a plan. */
export const Origin = z.strictObject({
  ...FILE,
  /** Position among all plans, from 1. */
  order: z.int().min(1),
  jurisdiction: Bilingual,
  short: Bilingual,
  kind: Plan.shape.kind,
  province: Bilingual,
  prefecture: Bilingual,
  /** What else the file says of where it comes from: 主题分类, 有效性, 来源, 此件公开发布. */
  subject: wordsFound,
  validity: wordsFound,
  attribution: wordsFound,
  disclosure: wordsFound,
  period: z.strictObject({ start: z.int(), end: z.int(), ...Evidence, reason: z.string() }),
  status: z.strictObject({ value: Plan.shape.status, ...Evidence, reason: z.string() }),
  /** Parts that the document does not have; any other that is not found is a problem. */
  absent: z.array(z.strictObject({ section: SectionKey, why: z.string().min(1) })),
});
export type Origin = z.output<typeof Origin>;

/** Of a text of a higher level. */
export const UpstreamOrigin = z
  .strictObject({
    ...FILE,
    kind: z.literal('upstream'),
    level: UpstreamLevel,
    /** Where it holds, as the plans name it; null for a text that holds in more than one. */
    province: Bilingual.nullable(),
    prefecture: Bilingual.nullable(),
  })
  .refine(({ level, province }) => (level === 'national') === (province === null), {
    path: ['province'],
    error: 'a national text names no province (null), any other names its own',
  })
  .refine(({ level, prefecture }) => (level === 'prefecture') === (prefecture !== null), {
    path: ['prefecture'],
    error: 'the text of a prefecture names it, any other names none (null)',
  });
export type UpstreamOrigin = z.output<typeof UpstreamOrigin>;

/** Of either: `kind` tells which. */
export const OriginFile = z.discriminatedUnion('kind', [Origin, UpstreamOrigin], {
  error: `expected one of ${[...Plan.shape.kind.options, 'upstream'].join(', ')}`,
});
