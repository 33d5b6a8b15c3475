import { findingsEn } from './compare.ts';
import { silenceEn } from './silence.ts';
import type { ComparePanelsWords } from '#src/i18n/zh/compare-panels.ts';

/**
 * Interface words in English of what a comparison loads on demand: the plan menu, copies, the
 * word-by-word dialog, the help. Those that the pages have too must be the same.
 */
export const comparePanelsEn: ComparePanelsWords = {
  silence: { absent: silenceEn.absent },
  findings: findingsEn,

  chosen: 'Plans shown, from left to right',
  moveLeft: (name) => `Move ${name} left`,
  moveRight: (name) => `Move ${name} right`,
  remove: (name) => `Remove ${name}`,
  lastOne: 'At least one plan must stay.',
  full: (max) => `At most ${max} stand side by side. To add one, remove one first.`,
  find: 'Add a plan: search by name, province or level',
  found: (count) =>
    count === 0 ? 'No such plan.' : count === 1 ? '1 plan found.' : `${count} plans found.`,
  more: (count) => `${count} more not listed; type more to narrow the choice.`,
  allShown: 'All plans of this site are shown.',
  listFailed: 'The list of plans could not be fetched. Please check the network and try again.',
  add: (name) => `Add ${name}`,
  reset: 'Back to the original choice of plans',
  removed: (name) => `${name} removed.`,
  moved: (name, place) => `${name} moved to column ${place}.`,

  copyByHand: 'The browser did not let the page write to the clipboard. Please copy from here:',
  copyWords: {
    topic: 'Topic',
    sources: 'Sources',
    citation: (title, section) => (section === '' ? title : `${title}, part “${section}”`),
    comparison: 'This comparison',
    ofPlan: (name, said) => (said ? `${name}: ${said}` : `${name}:`),
    measure: (title) => `[${title}] `,
  },

  diff: {
    title: (topic) => `Word by word: ${topic}`,
    first: 'First plan',
    second: 'Second plan',
    swap: 'Swap',
    only: (name) => `Only in ${name}`,
    said: (name) => [`[Only in ${name}: `, ']'],
    both: (name) => [`[Also in ${name}: `, ']'],
    same: 'The wording of both is the same, punctuation and spaces apart.',
    legend:
      'All other wording is the same in both. Punctuation, spaces and full or half width do not count as differences.',
    bothLegend: 'In both plans',
    alike: (percent) =>
      percent === 0
        ? 'On this topic, the two plans share no 10 characters in a row.'
        : `On this topic, the two plans share ${percent}% of their text taken together (10 characters or more in a row; punctuation and spaces are not counted).`,
    apart: (percent) =>
      `As that is less than ${percent}%, they stand in two columns, and only what both have is marked.`,
    place: (number, of) => `Place ${number} of ${of}`,
    places: (count, isSame) =>
      isSame
        ? count === 1
          ? '1 shared passage'
          : `${count} shared passages`
        : count === 1
          ? '1 difference'
          : `${count} differences`,
    previous: 'Previous',
    next: 'Next',
    copyAddress: 'Copy address',
    copied: 'Copied.',
    copyFailed:
      'The browser did not let the page write to the clipboard. Please copy from the address bar.',
  },
  likeness: {
    base: (name, percent) =>
      percent === 0
        ? `Nothing shared with ${name}’s clauses on this topic`
        : `${percent}% shared with ${name}`,
    any: (percent) =>
      percent === 0
        ? 'Nothing shared with other clauses on this topic'
        : `${percent}% shared with others`,
    only: (percent) =>
      `${percent}% only in this cell. Compared are the clauses of the plans shown that are coded to this topic, without mentions; only 10 characters or more in a row count as shared.`,
    unasked: (name) => `Default baseline: ${name}, the first in plan order.`,
    chosen: (name) => `Baseline: ${name}.`,
    noBase: 'No baseline.',
    fold: 'Fold identical sentences',
    keyBase: (name) => `also in ${name}`,
    keyOthers: (name) => `in others, not in ${name}`,
    keyAny: 'also in other plans',
    keyHeight: 'higher: in more plans',
  },
  close: 'Close',

  keysTitle: 'Keys',
  keys: [
    ['j / k', 'Next and previous topic'],
    ['↓ / ↑', 'Next and previous topic, with the focus on a topic’s name'],
    ['Home / End', 'First and last topic, with the focus on a topic’s name'],
    ['Esc', 'Close an open menu or dialog'],
  ],
  keysOn: 'Use the keys j and k',
  readingTitle: 'How to read it',
  reading: [
    'With a baseline, wording shared with it, 10 characters or more in a row, is dimmed and underlined with dashes. On wide screens the first of the plans shown is the baseline by default; once you choose one, a whole sentence that several plans share is shown once, with the names of the others, and can be opened there too.',
    'The strip above each cell is its text from left to right: solid where the baseline has the words too, striped where it does not but other plans shown do, blank where only this cell has them; the higher, the more plans. Where the baseline does not address the topic, nothing is compared.',
    'Punctuation, spaces and full or half width do not count as differences. The same wording does not show who came first: several plans may follow one document from a higher level.',
    '“Marked differently”: some plans address the topic with a target, some without, some mention it, some do not. Plans without the part are left out.',
  ],
};
