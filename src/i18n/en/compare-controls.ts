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
  compareOff: 'Fewer than two plans have a clause in this row',
  more: 'More options',
  help: 'Help',

  counted: (addressed, mentioned, plans) =>
    `Addressed by ${addressed} of ${plans}${mentioned > 0 ? `, mentioned by ${mentioned}` : ''}`,
  finding: ({ topics, plans, shared, numbered }, absent) => {
    const without =
      absent.length > 0 ? ` Without such a part: ${compareControlsEn.list(absent)}.` : '';
    if (plans === 0) return without.trim();
    if (plans === 1)
      return `This plan addresses ${shared} of ${topics} topics${numbered > 0 ? `, ${numbered} of them with a target` : ' and sets no target'}.${without}`;
    const all = `${shared > 0 ? shared : 'none'} of the ${topics} topics ${shared > 1 ? 'are' : 'is'} addressed by ${plans === 2 ? 'both plans' : `all ${plans} plans`}`;
    return numbered > 0
      ? `${all.charAt(0).toUpperCase()}${all.slice(1)}; at least one plan sets a target on ${numbered}.${without}`
      : `${plans === 2 ? 'Neither plan' : `None of the ${plans} plans`} sets a target in this part; ${all}.${without}`;
  },
  silentRows: (topics, plans) =>
    `${topics === 1 ? '1 more topic' : `${topics} more topics`} not mentioned by ${plans === 1 ? 'this plan' : plans === 2 ? 'either plan' : `any of the ${plans} plans`}`,
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
  none: 'No topic matches.',
  hits: (query, clauses) =>
    clauses === 1 ? `1 clause contains “${query}”.` : `${clauses} clauses contain “${query}”.`,

  announce: {
    added: (name, place) => `${name} added as column ${place}.`,
    base: (name) => `Baseline ${name}: wording that is the same is dimmed.`,
    noBase: 'No baseline.',
    columns: (names) => `Plans shown: ${names}.`,
    failed: (name) => `${name} could not be fetched. Please check the network and try again.`,
    ignored: (values) =>
      `The address has values that this page does not know or has no room for; they were ignored: ${values}.`,
    copiedTable: (rows, format) =>
      `Copied with sources: a table of ${rows === 1 ? '1 topic' : `${rows} topics`} (${format}).`,
    copiedRow: (topic, format) => `Copied with sources: the row “${topic}” (${format}).`,
    opened: 'Shown.',
    shut: 'Hidden.',
    notLoaded: 'Could not be loaded. Please check the network and try again.',
  },
};
