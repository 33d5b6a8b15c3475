import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { CONTENT_DIR } from './folders.ts';
import { SectionDocument, SectionFacts } from './schemas/corpus.ts';
import { Plan } from './schemas/plan.ts';

/** One document of one jurisdiction: content/plans/<plan>/plan.yml. */
const plans = defineCollection({
  loader: glob({
    base: `${CONTENT_DIR}/plans`,
    pattern: '*/plan.yml',
    generateId: ({ entry }) => entry.replace(/\/plan\.yml$/, ''),
  }),
  schema: Plan,
});

/** Facts of one section of one plan, with their places: content/plans/<plan>/<section>.json. */
const sections = defineCollection({
  loader: glob({
    base: `${CONTENT_DIR}/plans`,
    pattern: '*/*.json',
    generateId: ({ entry }) => entry.replace(/\.json$/, ''),
  }),
  schema: SectionFacts,
});

/** The same section as a document to read: content/plans/<plan>/<section>.mdx. */
const documents = defineCollection({
  loader: glob({
    base: `${CONTENT_DIR}/plans`,
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    retainBody: false,
  }),
  schema: SectionDocument,
});

/** Our own texts: content/notes/<name>.<lang>.mdx. */
const notes = defineCollection({
  loader: glob({
    base: 'content/notes',
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({ title: z.string(), lang: z.enum(['zh', 'en']) }),
});

export const collections = { plans, sections, documents, notes };
