import type { TopicsFile } from '#src/schemas/codebook.ts';
import type { RowOf, TableName } from '#src/schemas/open-data.ts';
import type { Corpus } from '#scripts/open-corpus.ts';
import type { FirstReading } from '#scripts/steps/plan.ts';
import { listFindings } from '#scripts/findings/list-findings.ts';
import type { Report } from '#scripts/text/problem.ts';
import { listCells } from './list-cells.ts';
import { listStatements } from './list-statements.ts';

/** What a table of the contract says of itself, and where its rows come from. */
export interface TableSource<Row> {
  description: string;
  /** Rows of one plan, for what is known before the others are read. */
  ofPlan?: (plan: FirstReading, topics: TopicsFile) => readonly Row[];
  /** Rows of all plans together. */
  ofCorpus?: (corpus: Corpus) => Iterable<Row>;
  /** Rows made from the tables before it, which stand in a folder by then; what is wrong with them is reported. */
  ofTables?: (corpus: Corpus, folder: string, report: Report) => Iterable<Row>;
}

/** The source of each table. */
export const TABLE_SOURCES: { [Name in TableName]: TableSource<RowOf<Name>> } = {
  plans: {
    description: 'One row a plan: who issued it, when, and which file it was read from.',
    ofPlan: ({ plan }) => [plan],
  },
  statements: {
    description: 'What each file says of itself and of its origin, with the words that prove it.',
    ofPlan: ({ source }) => listStatements(source.origin),
  },
  sections: {
    description: 'Twelve rows a plan, absent parts included.',
    ofPlan: ({ sections }) => sections.map(({ section }) => section),
  },
  measures: {
    description: 'Numbered or dashed items of a section, with their lead phrase as title.',
    ofPlan: ({ sections }) => sections.flatMap(({ measures }) => measures),
  },
  clauses: {
    description: 'Sentences: the unit that is coded, aligned, searched and cited.',
    ofPlan: ({ sections }) => sections.flatMap(({ clauses }) => clauses),
  },
  quotas: {
    description: 'Numbers that a plan commits someone to.',
    ofCorpus: ({ readQuotas }) => readQuotas(),
  },
  'near-misses': {
    description: 'Numbers that are no quotas, with the reason.',
    ofPlan: ({ nearMisses }) => nearMisses,
  },
  numbers: {
    description:
      'Every numeral of the plans, Arabic or Chinese, and what it is: nothing is left out.',
    ofPlan: ({ numbers }) => numbers,
  },
  responsibilities: {
    description: 'Each body named in a list of those responsible, with its role.',
    ofPlan: ({ sections }) => sections.flatMap(({ responsibilities }) => responsibilities),
  },
  agencies: {
    description: 'Canonical agencies: offices of several plans that do the same job.',
    ofCorpus: ({ agencies }) => agencies,
  },
  topics: {
    description: 'What a clause can be about, with the number of clauses of each plan.',
    ofCorpus: ({ topics }) => topics,
  },
  mentions: {
    description: 'Topics that a plan only names, in clauses on other topics. All else is silence.',
    ofPlan: ({ mentions }) => mentions,
  },
  comparison: {
    description: 'What each plan says on each topic: clauses, a mention, or nothing.',
    ofPlan: listCells,
  },
  reuse: {
    description:
      'Words of 10 characters or more that two plans have or more, and where: no direction is claimed.',
    ofCorpus: ({ readWording }) => readWording().runs,
  },
  'reuse-shares': {
    description: 'How much of a plan or a part stands word for word in another plan.',
    ofCorpus: ({ readWording }) => readWording().shares,
  },
  'reuse-counts': {
    description:
      'How much of a plan or a part stands in it alone, in two plans, in three, and so on.',
    ofCorpus: ({ readWording }) => readWording().counts,
  },
  'upstream-shares': {
    description: 'How much of a plan or a part stands word for word in a text of a higher level.',
    ofCorpus: ({ readWording }) => readWording().upstreamShares,
  },
  'near-wordings': {
    description: 'Clauses of two plans that are nearly the same.',
    ofCorpus: ({ readWording }) => readWording().near,
  },
  misfits: {
    description:
      'Words that name another place, level or year than their plan’s, and whether they fit it.',
    ofCorpus: ({ misfits }) => misfits,
  },
  context: {
    description:
      'Figures from outside the plans, each with its source: they are none of a plan’s own.',
    ofCorpus: ({ context }) => context,
  },
  upstream: {
    description:
      'Texts of a higher level whose wording the plans are held against. They are no plans.',
    ofCorpus: ({ upstreams }) => upstreams.map(({ upstream }) => upstream),
  },
  codings: {
    description: 'What two codings by language models say a clause is about, and what holds.',
    ofCorpus: ({ codings }) => codings,
  },
  agreement: {
    description: 'How far the two codings agree, section by section.',
    ofCorpus: ({ agreement }) => agreement,
  },
  'strength-codings': {
    description: 'What two readings by a language model say of the main predicate of a clause.',
    ofCorpus: ({ strengthCodings }) => strengthCodings,
  },
  'strength-agreement': {
    description: 'How far the two readings agree, and the rule with what holds, level by level.',
    ofCorpus: ({ strengthAgreement }) => strengthAgreement,
  },
  noise: {
    description: 'Runs of characters that are no part of the document. Their text is not repeated.',
    ofPlan: ({ noise }) => noise,
  },
  changes: {
    description: 'The cleaning ledger: all characters between the file and the text shown.',
    ofPlan: ({ changes }) => changes,
  },
  pieces: {
    description: 'What every character of a source is: the pieces re-join to the file.',
    ofPlan: ({ plan, pieces }) => pieces.map((piece) => ({ plan: plan.id, ...piece })),
  },
  slips: {
    description:
      'Places of a source that a reader may stumble over, in three lists, left as they are.',
    ofPlan: ({ slips }) => slips,
  },
  findings: {
    description:
      'What all files together say, in sentences: each with its queries, the rows that prove it and what would refute it.',
    ofTables: ({ findings }, folder, report) => listFindings(findings, folder, report),
  },
};
