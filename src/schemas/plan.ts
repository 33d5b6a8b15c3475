/** A plan as a document: whose it is, from when, and how its file came here. */
import { z } from 'zod';
import { Bilingual, IsoDate, PlanId } from './vocabulary.ts';

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
