import { counted } from '#src/i18n/english-count.ts';
import type { nearMissesZh, quotaToolsZh } from '#src/i18n/zh/quota-tools.ts';
import { frequenciesEn, scopesEn } from './terms.ts';

/** Interface words in English of the filters, the downloads and the near misses on the quota pages. */
export const quotaToolsEn: typeof quotaToolsZh = {
  title: 'Filter',
  more: 'More filters',
  facet: {
    plan: 'Plan',
    part: 'Group or project',
    indicator: 'Indicator',
    unit: 'Unit',
    frequency: 'Frequency',
    scope: 'Scope',
    deadline: 'Deadline',
    comparator: 'Comparator',
    status: 'Document',
    level: 'Level',
  },
  frequency: { ...frequenciesEn, total: 'no frequency stated' },
  scope: { ...scopesEn, whole: 'whole place' },
  comparator: {
    over: 'more than',
    'at-least': 'at least',
    exact: 'stated figure',
    'at-most': 'at most',
    under: 'less than',
  },
  range: 'Value',
  rangeHint: 'e.g. at least 1,000 person-times',
  words: 'Words',
  wordsHint: 'in sentence or subject',
  view: 'Show',
  views: {
    written: 'Numbers as written',
    'per-year': 'For one year (derived)',
    'per-10000': 'Per 10,000 residents (derived)',
  },
  sort: 'Sort by',
  defaultOrder: 'Part, then plan',
  reset: 'Clear all',
  sortedBy: {
    plan: 'Plan',
    value: 'Value',
    indicator: 'Indicator',
    frequency: 'Frequency and scope',
    deadline: 'Deadline',
    part: 'Part',
  },
  noScript:
    'Filtering and sorting need a script in your browser, and the script is not running; all targets are below. You can also look here:',
  allCsv: 'All targets, CSV',
  allJson: 'All targets, JSON',
  shownCsv: 'These rows, CSV',
  shownJson: 'These rows, JSON',
  filesNote:
    'The CSV files have a UTF-8 signature, so that spreadsheet programs open them directly. In a file of filtered rows, each row names the filter, the number of rows and the version of the data.',
  previous: 'Previous page',
  next: 'Next page',
  separators: { names: ', ', choices: ', ', conditions: '; ' },
  messages: {
    all: 'Targets: {total}',
    found: 'Targets: {count} of {total}',
    byUnit: '. Values are grouped by unit, then sorted: different units cannot be compared',
    page: 'Page {page} of {pages}',
    none: 'No target meets all of these conditions: {conditions}.',
    without: 'Without “{condition}”: {count}',
    withoutAll: 'Clear all',
    unknown: 'These conditions in the address are not known here and were ignored: {list}',
    rangeNoNumber:
      'No number was recognized here. You can type: at least 1,000 person-times, 100–500, more than 16%',
    rangeEmpty: 'The first number is greater than the second: no number lies between them',
    rangeUnit: 'No target has the unit “{unit}”. Units in use: {units}',
    rangeAnyUnit: 'No unit given: numbers in every unit are included',
    failed:
      'The data did not load. Please check the network and try again; all targets are still below.',
    selected: '{name} ({count})',
  },
};

export const nearMissesEn: typeof nearMissesZh = {
  title: 'Numbers not counted as targets',
  lede: 'The plans hold these numbers and expressions of quantity too; they are not counted as targets. Here are the reasons, so that you can disagree.',
  description: (count) =>
    `${counted(count, 'number')} not counted as ${count === 1 ? 'a target' : 'targets'}: the words, the place, and the reason.`,
  caption: (count) => counted(count, 'place'),
  column: { plan: 'Plan', part: 'Part', quote: 'Number', sentence: 'Sentence' },
  inHeading: 'In a heading or on the title page',
  switch: {
    quotas: 'All targets',
    misses: 'Numbers not counted',
    who: 'By part',
    indicators: 'By indicator',
    density: 'Where they stand',
    literacy: 'Scientific literacy',
    context: 'Figures from higher levels',
  },
  filters: {
    reason: 'Reason',
    any: 'All',
    wordsHint: 'of the Chinese sentence',
    all: 'Places: {total}',
    found: 'Places: {count} of {total}',
    none: 'No place meets all of these conditions.',
  },
  switchLabel: 'Pages of targets',
  more: (count) => `${count} more, in the data files`,
};
