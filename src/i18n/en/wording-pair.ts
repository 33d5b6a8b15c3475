import type { wordingPairZh } from '#src/i18n/zh/wording-pair.ts';
import { counted } from '#src/i18n/english-count.ts';

/** Interface words in English of the pages that set the wording of two plans side by side. */
export const wordingPairEn: typeof wordingPairZh = {
  title: (first, second) => `${first} and ${second}: wording side by side`,
  crumb: (first, second) => `${first} and ${second}`,
  shortTitle: (first, second) => `${first}, ${second}: wording`,
  description: (first, second, shares) =>
    shares
      ? `${first} and ${second}: ${shares[0]} of the first and ${shares[1]} of the second also stand in the other.`
      : `${first} and ${second} share no passage of ten characters or more.`,
  more: 'Both plans in full, side by side.',
  finding: (first, second, [there, back]) =>
    `${there} of the text of ${first} also stands in ${second}, and ${back} of the text of ${second} in ${first}.`,
  none: (first, second) => `${first} and ${second} share no 10 characters in a row.`,
  counts: (runs, formulas, longest, moved) =>
    runs === 1
      ? `1 shared passage of ${longest} characters${formulas > 0 ? ' (formula words)' : ''}, ${moved > 0 ? 'in different parts of the two plans' : 'in the same part of both plans'}.`
      : `${runs} shared passages${formulas > 0 ? `, ${formulas} of them formula words` : ''}, the longest of ${longest} characters; ${moved > 0 ? `${moved} in different parts of the two plans` : 'all in the same part of both plans'}.`,
  near: (count) => (count > 0 ? `${counted(count, 'near wording')}.` : 'No near wordings.'),
  direction:
    'That wording is shared says nothing about which text came first or where it comes from.',
  shares: {
    caption: 'How much of each plan’s text also stands in the other',
    plan: 'Plan',
    characters: 'Characters in clauses',
    shared: 'Shared with the other',
    share: 'Share',
    free: 'Without formula words',
    note: 'Only 10 characters or more in a row within one clause of each plan are counted; punctuation and spaces are not. The plans differ in length, and so do the shares.',
  },
  strip: {
    title: 'Where the shared wording stands',
    note: 'Each bar is the clauses of one plan, part by part from left to right; a band joins wording that both share. Bands of strong colour lead to another part; dashed ones are formula words.',
    parts: 'To the same part of both plans',
  },
  texts: {
    title: 'The clauses of both plans',
    note: 'What both plans share is marked; select it to go to the same words in the other. Where shared passages overlap, the longer is marked first, and of equals the earlier. Punctuation, spaces and width make no difference.',
    legend: { shared: 'shared', formula: 'formula words' },
    column: (name) => `Clauses of ${name}`,
    read: 'Read in the full text',
  },
  sharedWith: (name, characters, formula) =>
    ` (shared with ${name}, ${characters} characters${formula ? ', formula words' : ''})`,
  bar: {
    label: 'Shared passages one by one',
    previous: 'Previous',
    next: 'Next',
    clear: 'Clear',
    count: 'Shared passages: {of}',
    place: 'Passage {place} of {of}: {characters} characters',
    formula: ' (formula words)',
    other: 'The same words in {name}',
    go: 'Go there',
  },
  keys: {
    title: 'Keys',
    list: [
      ['j　k', 'next, previous shared passage'],
      [
        'Enter',
        'on a shared passage: mark both places; once more: go to the same words in the other plan',
      ],
      ['Esc', 'take the marks off'],
    ],
    on: 'Use the keys j and k',
  },
  nearby: {
    title: 'Near wordings',
    note: 'A clause of each plan, nearly but not quite the same: what both have in the same order is two thirds or more of the characters of the two. Wording that only one of them has is marked.',
    none: 'No two clauses are nearly but not quite the same.',
    similarity: (percent) => `${percent} alike`,
    only: (name) => [`[in ${name} only: `, ']'],
    link: (number) => `Link to pair ${number}`,
    place: 'See it in the text',
  },
  others: {
    title: 'Side by side with other plans',
    of: (name) => `${name} and`,
    provinces: 'Other provinces',
    all: 'Shared wording of all plans',
  },
  csv: 'Shared passages (CSV)',
  moved: (title) => `This page has moved to “${title}”`,
};
