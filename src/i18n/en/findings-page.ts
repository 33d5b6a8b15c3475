import { counted } from '#src/i18n/english-count.ts';
import type { findingsPageZh } from '#src/i18n/zh/findings-page.ts';

/** Interface words in English of the page of findings, and of findings at the head of other pages. */
export const findingsPageEn: typeof findingsPageZh = {
  title: 'Findings',
  headline: (count) =>
    count === 0
      ? 'No finding holds at present'
      : `What the plans say and leave out: ${counted(count, 'finding')}`,
  description: (count) =>
    `${counted(count, 'finding')}, each with the clauses and targets behind it, its query, its counter-check and a citation, and most with a chart. What the data no longer support is not published.`,
  lede: 'Each comes with its evidence, its query and a counter-check. All are tested whenever the data change, and what no longer holds is not published.',
  whoWrote:
    'These sentences were written by language models, and no person has checked them; the coding they rest on is by language models too. A program takes the numbers from the data.',
  contents: 'All findings',
  ofPart: (part) => part,
  ofAll: 'Whole plans',
  address: (sentence) => `Link to: ${sentence}`,
  rows: (count) => `Evidence (${counted(count, 'row')})`,
  more: (count) => `${counted(count, 'more row')} in the data file.`,
  counter: (words) => `This would refute it: ${words}. A search for it found nothing.`,
  query: 'The queries (SQL)',
  queries: {
    query: 'For the numbers in the sentence',
    rows: 'For the evidence',
    counter: 'For what would refute it: must give nothing',
  },
  cite: 'Cite',
  picture: 'The chart and its notes',
  pictureAlt: (sentence) => `Chart: ${sentence}`,
  ledger:
    'Ledger of targets: the deadline of each, who is responsible, its result, and a text to ask for it',
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
    beside: 'Compared with',
    provinceComparator: 'Sign',
    province: 'Province’s value',
    besideComparator: 'Sign',
    besideValue: 'Value compared',
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
