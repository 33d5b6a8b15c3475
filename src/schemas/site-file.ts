import { z } from 'zod';
import { Bilingual } from './vocabulary.ts';

/** Words in both languages; null until those who run the site have filled them in. */
const Said = Bilingual.nullable();

/** content/site.yml: what only those who run the site can say of it. */
export const SiteFile = z.strictObject({
  operator: Said,
  purpose: Said,
  contact: z
    .string()
    .regex(/^(?:mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/, 'mailto: with an address, or https:')
    .nullable(),
  host: Said,
  accessibility: Said,
  corrections: Said,
});
export type SiteFile = z.output<typeof SiteFile>;
