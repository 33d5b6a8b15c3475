import type { wordingPairZh } from '#src/i18n/zh/wording-pair.ts';
import { counted } from '#src/i18n/english-count.ts';

/** Interface words in English of the pages that set the wording of two plans side by side. */
export const wordingPairEn: typeof wordingPairZh = {
  title: (first, second) => `${first} and ${second}: wording side by side`,
  crumb: (first, second) => `${first} and ${second}`,
  description: (first, second, finding) =>
    `${finding} The plans of ${first} and ${second} in full, side by side, with the wording that both share and the clauses that nearly agree.`,
  finding: (first, second, [there, back]) =>
    `Of the wording of ${first}, ${there} also stands in ${second}; the other way round, ${back}.`,
  none: (first, second) => `${first} and ${second} share no 10 characters in a row.`,
  counts: (runs, formulas, longest, moved) =>
    `${counted(runs, 'shared run')}${formulas > 0 ? `, ${formulas} of them set phrases` : ''}, the longest of ${longest} characters; ${moved > 0 ? `${moved} in different parts of the two plans` : 'all in the same part of both plans'}.`,
  near: (count) =>
    count > 0 ? `${counted(count, 'pair')} of clauses nearly agree.` : 'No clauses nearly agree.',
  direction:
    'Sharing says that words agree, not which plan had them first nor where they come from.',
  shares: {
    caption: 'How much of each plan also stands in the other',
    plan: 'Plan',
    characters: 'Characters of clauses',
    shared: 'Shared with the other',
    share: 'Share',
    free: 'Without set phrases',
    note: 'Counted are 10 characters or more in a row within one clause of each plan, without punctuation and blanks. The plans differ in length, and so do the shares.',
  },
  strip: {
    title: 'Where the shared wording stands',
    note: 'Each bar is the clauses of one plan, part by part from left to right; a band joins words that both share. Dark bands lead to another part, light dashed ones are set phrases.',
    parts: 'To the same part of both plans',
  },
  texts: {
    title: 'The clauses of both plans',
    note: 'Marked is what both plans share; a click leads to the same words in the other. Where shared runs overlap, the longer is marked first, and of equals the earlier. Punctuation, blanks and width make no difference.',
    legend: { shared: 'shared', formula: 'set phrase' },
    column: (name) => `Clauses of ${name}`,
    read: 'Read in the full text',
  },
  sharedWith: (name, characters, formula) =>
    ` (shared with ${name}, ${characters} characters${formula ? ', set phrase' : ''})`,
  bar: {
    label: 'Shared runs one by one',
    previous: 'Previous',
    next: 'Next',
    clear: 'Clear',
    count: 'Shared runs: {of}',
    place: 'Run {place} of {of}: {characters} characters',
    formula: ' (set phrase)',
    other: 'The same words in {name}',
    go: 'Go there',
  },
  keys: {
    title: 'Keys',
    list: [
      ['j　k', 'next, previous shared run'],
      [
        'Enter',
        'on a shared run: mark both places; once more: go to the same words in the other plan',
      ],
      ['Esc', 'take the marks off'],
    ],
    on: 'Use the keys j and k',
  },
  nearby: {
    title: 'Clauses that nearly agree',
    note: 'Clauses that agree in most words but not in every one: what both have in the same order is two thirds or more of the characters of the two. Marked are the words that one of them alone has.',
    none: 'No clauses agree in most words but not in every one.',
    similarity: (percent) => `${percent} alike`,
    only: (name) => [`[in ${name} only: `, ']'],
    link: (number) => `Link to pair ${number}`,
    place: 'See it in the text',
  },
  others: {
    title: 'Beside other plans',
    of: (name) => `${name} and`,
    all: 'All shared wording',
  },
  csv: 'Shared runs (CSV)',
  moved: (title) => `The address of this page is that of “${title}”`,
};
