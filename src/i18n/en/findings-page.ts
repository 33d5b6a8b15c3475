import { counted } from '#src/i18n/english-count.ts';
import type { findingsPageZh } from '#src/i18n/zh/findings-page.ts';

/** Interface words in English of the page of findings, and of findings at the head of other pages. */
export const findingsPageEn: typeof findingsPageZh = {
  title: 'Findings',
  headline: (count) =>
    count === 0
      ? 'No finding holds at present'
      : `What the plans say and do not say: ${counted(count, 'finding')}`,
  description: (count) =>
    `${counted(count, 'finding')}, each with its proof, query, counter-check, chart and citation. What the data no longer support is not published.`,
  lede: 'Each has its proof, its query and a counter-check. They are tested whenever the data change, and what no longer holds is not published.',
  whoWrote:
    'These sentences were written by language models, and no person has checked them; the codes that they rest on are by language models too. A program takes the numbers from the data.',
  contents: 'All findings',
  ofPart: (part) => part,
  ofAll: 'Whole plans',
  address: (sentence) => `Link to: ${sentence}`,
  rows: (count) => `Proof (${counted(count, 'row')})`,
  more: (count) => `${counted(count, 'more row')} in the data file.`,
  counter: (words) => `This would refute it: ${words}. It was looked for, and there is none.`,
  query: 'The queries (SQL)',
  queries: {
    query: 'For the numbers in the sentence',
    rows: 'For the proof',
    counter: 'For what would refute it: must give nothing',
  },
  cite: 'Cite',
  picture: 'The chart and its notes',
  pictureAlt: (sentence) => `Chart: ${sentence}`,
  ledger:
    'Ledger of targets: the deadline of each, who is responsible, its result, and a text that asks for it',
  nothing: 'none',
  present: (isPresent) => (isPresent ? 'yes' : 'no'),
  others: (count) => `${count} more`,
  head: 'Finding',
  allOfKind: 'Findings on these parts',
  column: {
    plan: 'Plan',
    section: 'Part',
    clauses: 'Clauses',
    quotas: 'Targets',
    words: 'Words',
    quote: 'Words',
    sentence: 'Sentence',
    text: 'Sentence',
    present: 'Has the part',
    from: 'From',
    to: 'To',
    results: 'Results',
    comparator: 'Sign',
    value: 'Value',
    beside: 'Beside',
    provinceComparator: 'Sign',
    province: 'Its province',
    besideComparator: 'Sign',
    besideValue: 'Value beside',
    indicator: 'Indicator',
    others: 'Comparable targets',
    frequency: 'Frequency',
    unit: 'Unit',
    roleWord: 'Role',
    entries: 'Entries',
    bodies: 'Bodies',
    other: 'Other plan',
    shared: 'Shared characters',
    characters: 'Characters',
    share: 'Share',
    shareWithoutFormula: 'Share without set phrases',
    level: 'Strength',
    topic: 'Topic',
  },
};
