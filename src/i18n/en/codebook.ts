import { counted } from '#src/i18n/english-count.ts';
import type { codebookZh } from '#src/i18n/zh/codebook.ts';

/** Interface words in English of the codebook. The rules are content/notes/codebook.en.mdx. */
export const codebookEn: typeof codebookZh = {
  title: 'Codebook',
  description:
    'How clauses are given topics, how strength is judged, how indicators are defined, how far two codings agree, and how differences were decided.',
  lede: (topics, clauses) =>
    `${counted(topics, 'topic')}, ${counted(clauses, 'clause')}. Each topic has its definition, boundaries and an example; each difference between the codings has its decision.`,
  counts:
    'Clause counts show how a plan is written, not how much it will do; do not compare those of different plans as results.',
  sections: {
    caption: 'Topics of each part',
    part: 'Part',
    topics: 'Topics',
    clauses: 'Clauses',
  },
  agreement: {
    caption: 'Agreement between the two codings',
    part: 'Part',
    all: 'All',
    clauses: 'Clauses',
    agreeing: 'Same',
    share: 'Share',
    alpha: 'α',
    alphaNote: 'Krippendorff’s α, MASI distance',
    withExamples: 'All clauses',
    withoutExamples: 'Without examples',
    noAlpha: 'Not defined',
    scroll: 'Agreement between the two codings; scrolls sideways',
  },
  codedOnce: 'No clause of these plans was coded twice.',
  share: (value) => `${(value * 100).toFixed(1)}%`,
  alpha: (value) => value.toFixed(3),
  strength: {
    caption: 'Clauses of each level',
    level: 'Level',
    words: 'Words that indicate the level, with the number of clauses that each decided',
    more: (count) => `and ${counted(count, 'more word')}`,
    total: 'Total',
    scroll: 'Clauses of each level; scrolls sideways',
    agreementCaption: 'Agreement on each level, by the main predicate, leaving targets aside',
    agreementScroll: 'Agreement on each level; scrolls sideways',
    between: {
      readings: { name: 'The two readings', first: 'First', second: 'Second' },
      rule: { name: 'Grade adopted and rule', first: 'Adopted', second: 'Rule' },
    },
    both: 'Both',
  },
  indicators: {
    none: 'No target at present.',
    count: (count) => counted(count, 'target'),
  },
  decision: {
    first: 'First coding',
    second: 'Second coding',
    final: 'Decision',
    reason: 'Reason',
    none: 'The two codings do not differ in this part.',
  },
  section: {
    title: (part) => `Topics: ${part}`,
    description: (part) =>
      `All topics under “${part}”: definitions, what they include and exclude, examples, and the number of clauses in each plan.`,
    lede: (topics) =>
      `This part has ${counted(topics, 'topic')}, valid within this part only. The definition decides; “Include” and “Exclude” mark the boundary.`,
    chineseOnly:
      'Names and definitions are in both languages. “Include” and “Exclude” were written in Chinese only and are given as they are; so are the examples, which are clauses of the plans.',
    table: 'Clauses in each plan',
    definitions: 'Definitions and boundaries',
    decisions: 'Differences and decisions',
    compare: (part) => `Compare “${part}” across the plans`,
    siblings: 'Topics of the other parts',
    topic: 'Topic',
    include: 'Include',
    exclude: 'Exclude',
    terms: 'Words',
    example: 'Example',
    scroll: 'Clauses in each plan; scrolls sideways',
  },
};
