/** Findings: sentences of ours about the plans, and what holds them to the data. */
import { z } from 'zod';
import { Bilingual, Id, SectionKey } from './vocabulary.ts';

/** SQL over the open data: a table is named as its file, a column as that of the CSV twin. */
const Sql = z.string().trim().min(1);

/** A sentence of ours, which is a heading too. */
const Sentence = z.string().regex(/[^。.]$/u, 'a finding stands without a full stop');

/** An entry of content/codebook/findings.yml. */
export const FindingEntry = z.strictObject({
  id: Id,
  /** The sentence with {placeholders}: each is a column of the query, or the one of its language (`name_zh`). */
  zh: Sentence,
  en: Sentence,
  /** The part that the finding is of; null where it is of whole plans. */
  part: SectionKey.nullable(),
  /** The finding that heads the home page: one at most. */
  head: z.literal(true).optional(),
  /** Gives the one row of values for the placeholders. */
  query: Sql,
  /** Gives the rows that prove the sentence. */
  rows: Sql,
  /** Gives what would refute it, found in another way than by the query: it must give nothing. */
  counter: Bilingual.extend({ query: Sql }),
  /** A change of one row after which the counter-check must speak: one that never can checks nothing. */
  breaks: Sql,
});
export type FindingEntry = z.output<typeof FindingEntry>;

/** content/codebook/findings.yml, in the order in which pages list them. */
export const FindingsFile = z
  .strictObject({ findings: z.array(FindingEntry) })
  .refine(({ findings }) => new Set(findings.map(({ id }) => id)).size === findings.length, {
    message: 'two findings have one id',
  })
  .refine(({ findings }) => findings.filter(({ head }) => head).length <= 1, {
    message: 'one finding at most is the `head`',
  });
export type FindingsFile = z.output<typeof FindingsFile>;

/** A value of a row of the database. */
const Value = z.union([z.string(), z.number(), z.null()]);

/** A row that proves a finding; `plan`, `section`, `clause`, `quota` name what has a page. */
export const FindingRow = z.record(z.string(), Value);
export type FindingRow = z.output<typeof FindingRow>;

/** A finding that the data support, as findings.json has it. */
export const Finding = z.strictObject({
  id: Id,
  zh: z.string(),
  en: z.string(),
  part: SectionKey.nullable(),
  head: z.boolean(),
  /** `/findings/#elderly-no-number` */
  path: z.string(),
  query: z.string(),
  /** The row that the query gave: what was put into the sentences. */
  values: z.array(z.strictObject({ name: z.string(), value: Value })),
  rowsQuery: z.string(),
  rows: z.array(FindingRow),
  counter: z.strictObject({ query: z.string(), zh: z.string(), en: z.string() }),
});
export type Finding = z.output<typeof Finding>;
