import type { CompareControlsWords } from '#src/i18n/zh/compare-controls.ts';

/**
 * Interface words in English of the bar above a comparison and of what it puts into the table. They
 * go to every reader, so nothing but a type is imported here.
 */
export const compareControlsEn: CompareControlsWords = {
  gap: ' ',
  list: (names) => new Intl.ListFormat('en-GB').format(names),

  label: 'Comparison options',
  plans: (count) => `Plans: ${count}`,
  base: 'Baseline',
  noBase: 'No baseline',
  view: 'Show',
  views: {
    all: (topics) => (topics === 1 ? 'The only topic' : `All ${topics} topics`),
    differ: 'Only topics marked differently',
    one: 'One topic only',
  },
  // What is looked through are the clauses, which stay Chinese.
  filter: 'Filter by Chinese words',
  filterHint: 'separated by spaces',
  copy: 'Copy',
  copyFormat: 'Format of the copy',
  formats: { table: 'Table', markdown: 'Markdown', csv: 'CSV', text: 'Plain text' },
  copyTable: 'Copy table',
  copyRow: 'Copy',
  copyRowOf: (topic) => `Copy the row “${topic}”`,
  compare: 'Word by word',
  compareOf: (topic) => `Compare two plans word by word on “${topic}”`,
  help: 'Help',

  counted: (addressed, mentioned, plans) =>
    `Addressed by ${addressed} of ${plans}${mentioned > 0 ? `, mentioned by ${mentioned}` : ''}`,
  sharedPart: (name, percent) => `${percent}% of this clause shared with ${name}`,
  sameAs: (name) => `Same as ${name}`,
  sameWith: 'Same wording:',
  open: 'Show',
  shut: 'Hide',
  openSame: (name) => `Show: same as ${name}`,
  shutSame: (name) => `Hide: same as ${name}`,

  shown: (rows, topics) =>
    rows !== topics
      ? `Topics shown: ${rows} of ${topics}.`
      : topics === 1
        ? 'The only topic is shown.'
        : `All ${topics} topics are shown.`,
  none: 'No topic fits.',
  hits: (query, clauses) =>
    clauses === 1 ? `1 clause has “${query}”.` : `${clauses} clauses have “${query}”.`,

  announce: {
    added: (name, place) => `${name} added as column ${place}.`,
    base: (name) => `Baseline ${name}: wording that is the same is dimmed.`,
    noBase: 'No baseline.',
    columns: (names) => `Plans shown: ${names}.`,
    failed: (name) => `${name} could not be fetched. Please check the network and try again.`,
    ignored: (values) =>
      `The address has values that this page does not know or has no room for; they were not used: ${values}.`,
    copiedTable: (rows, format) =>
      `Copied with sources: a table of ${rows === 1 ? '1 topic' : `${rows} topics`} (${format}).`,
    copiedRow: (topic, format) => `Copied with sources: the row “${topic}” (${format}).`,
    opened: 'Shown.',
    shut: 'Hidden.',
    notLoaded: 'Could not be loaded. Please check the network and try again.',
  },
};
