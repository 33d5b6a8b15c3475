import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { CONTENT_DIR } from './folders.ts';
import { Plan, SectionEntry } from './schemas/corpus.ts';

/** One document of one jurisdiction: content/plans/<plan>/plan.yml. */
const plans = defineCollection({
  loader: glob({
    base: `${CONTENT_DIR}/plans`,
    pattern: '*/plan.yml',
    generateId: ({ entry }) => entry.replace(/\/plan\.yml$/, ''),
  }),
  schema: Plan,
});

/** One part of one plan: content/plans/<plan>/<section>.mdx, its words in the frontmatter. */
const sections = defineCollection({
  loader: glob({
    base: `${CONTENT_DIR}/plans`,
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: SectionEntry,
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

export const collections = { plans, sections, notes };
