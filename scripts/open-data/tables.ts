import { type z } from 'zod';
import {
  Agency,
  Agreement,
  Change,
  Clause,
  Coding,
  Measure,
  NearMiss,
  Noise,
  Piece,
  Plan,
  Quota,
  Responsibility,
  Section,
  Slip,
  Topic,
} from '#src/schemas/corpus.ts';
import type { Corpus } from '#scripts/open-corpus.ts';
import type { FirstReading } from '#scripts/steps/plan.ts';

/** One file of the open data: what a row is, and where its rows come from. */
export interface Table {
  name: string;
  description: string;
  row: z.ZodObject;
  /** Whether a CSV twin is written. */
  csv: boolean;
  /** Rows of one plan, for what is known before the others are read. */
  ofPlan?: (plan: FirstReading) => readonly object[];
  /** Rows of all plans together. */
  ofCorpus?: (corpus: Corpus) => Iterable<object>;
}

/** Every file of the open data contract, in the order in which the site lists them. */
export const TABLES: readonly Table[] = [
  {
    name: 'plans',
    description: 'One row a plan: who issued it, when, and which file it was read from.',
    row: Plan,
    csv: true,
    ofPlan: ({ plan }) => [plan],
  },
  {
    name: 'sections',
    description: 'Twelve rows a plan, absent parts included.',
    row: Section,
    csv: false,
    ofPlan: ({ sections }) => sections.map(({ section }) => section),
  },
  {
    name: 'measures',
    description: 'Numbered or dashed items of a section, with their lead phrase as title.',
    row: Measure,
    csv: true,
    ofPlan: ({ sections }) => sections.flatMap(({ measures }) => measures),
  },
  {
    name: 'clauses',
    description: 'Sentences: the unit that is coded, aligned, searched and cited.',
    row: Clause,
    csv: true,
    ofPlan: ({ sections }) => sections.flatMap(({ clauses }) => clauses),
  },
  {
    name: 'quotas',
    description: 'Numbers that a plan commits someone to.',
    row: Quota,
    csv: true,
    ofCorpus: ({ readQuotas }) => readQuotas(),
  },
  {
    name: 'near-misses',
    description: 'Numbers that are no quotas, with the reason.',
    row: NearMiss,
    csv: true,
    ofPlan: ({ nearMisses }) => nearMisses,
  },
  {
    name: 'responsibilities',
    description: 'Each body named in a list of those responsible, with its role.',
    row: Responsibility,
    csv: true,
    ofPlan: ({ sections }) => sections.flatMap(({ responsibilities }) => responsibilities),
  },
  {
    name: 'agencies',
    description: 'Canonical agencies: offices of several plans that do the same job.',
    row: Agency,
    csv: true,
    ofCorpus: ({ agencies }) => agencies,
  },
  {
    name: 'topics',
    description: 'What a clause can be about, with the number of clauses of each plan.',
    row: Topic,
    csv: false,
    ofCorpus: ({ topics }) => topics,
  },
  {
    name: 'codings',
    description: 'What each of two readers said a clause is about, and what holds.',
    row: Coding,
    csv: true,
    ofCorpus: ({ codings }) => codings,
  },
  {
    name: 'agreement',
    description: 'How far the two readers agree, section by section.',
    row: Agreement,
    csv: true,
    ofCorpus: ({ agreement }) => agreement,
  },
  {
    name: 'noise',
    description: 'Runs of characters that are no part of the document. Their text is not repeated.',
    row: Noise,
    csv: true,
    ofPlan: ({ noise }) => noise,
  },
  {
    name: 'changes',
    description: 'The cleaning ledger: all characters between the file and the text shown.',
    row: Change,
    csv: true,
    ofPlan: ({ changes }) => changes,
  },
  {
    name: 'pieces',
    description: 'What every character of a source is: the pieces re-join to the file.',
    row: Piece,
    csv: true,
    ofPlan: ({ plan, pieces }) => pieces.map((piece): Piece => ({ plan: plan.id, ...piece })),
  },
  {
    name: 'slips',
    description: 'Likely slips of the source, listed and left as they are.',
    row: Slip,
    csv: true,
    ofPlan: ({ slips }) => slips,
  },
];
