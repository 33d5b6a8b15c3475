import type { wordingZh } from '#src/i18n/zh/wording.ts';
import { counted } from '#src/i18n/english-count.ts';
import { listInEnglish } from '#src/i18n/english-list.ts';
import { partLinesEn } from './part-lines.ts';

/** « at least 41% »: of two shares at once, rounded down to whole percent. */
function atLeast(percent: number): string {
  return percent === 100 ? 'all' : `at least ${percent}%`;
}

/** Interface words in English of the page on shared wording. */
export const wordingEn: typeof wordingZh = {
  title: 'Shared wording',
  description: 'What the plans share word for word, passage by passage.',
  more: (shown, plans, province) =>
    province === undefined
      ? `The first ${shown} of ${plans} plans are shown.`
      : `There are ${plans} plans, compared within their provinces only; shown are ${shown} of ${province}.`,
  headline: {
    alone: 'There is one plan only, and nothing to compare it with',
    none: 'No two plans share 10 characters in a row',
    little: 'No two plans share even 1% of their text',
    pairs: (pairs, percent) => {
      const part = atLeast(percent);
      const [first] = pairs;
      if (pairs.length === 1 && first)
        return `${listInEnglish(first)}: ${part} of each plan’s text also stands in the other`;
      if (pairs.length === 2)
        return `${pairs.map(listInEnglish).join('; ')}: in each pair, ${part} of each plan’s text also stands in the other`;
      return `${pairs.length} pairs of plans: in each, ${part} of each plan’s text also stands in the other`;
    },
  },
  shares: (rows) =>
    rows
      .map(
        ({ place, share, free }) =>
          `${share} of the text of ${place} also stands in the other plan (${free} without formula words)`,
      )
      .join('; ') + '.',
  counted:
    'Only wording of the clauses that also stands, word for word, in another plan is counted, 10 characters or more in a row; punctuation and spaces are not counted. That wording is shared says nothing about which text came first or where it comes from.',
  method: 'How it is counted',
  /** Where the method says it. */
  methodPath: '/method/#how-shared-wording-is-counted',
  strips: {
    note: 'A strip for each plan, as long as its clauses, in the order of its text. The more plans share a place, the taller its bar and the stronger its colour. Formula words hang below the line.',
    open: 'Select a part to see it in the full text.',
    own: (share) => `In this plan only: ${share}`,
    length: (characters) => `${characters} characters`,
    levels: (most, isCut) =>
      Array.from({ length: most }, (_, index) => {
        if (index === 0) return 'In this plan only';
        return `In ${index + 1}${isCut && index + 1 === most ? ' plans or more' : ' plans'}`;
      }),
    formula: 'Formula words',
    part: (place, name, characters, own) =>
      `${place} · ${name}: ${counted(characters, 'character')}, ${own} in this plan only`,
    plan: (place, characters, own, parts) =>
      `${place}: ${counted(parts, 'part')}, ${counted(characters, 'character')}, ${own} in this plan only`,
    description: (plans) =>
      `Strips, one for each plan, in plan order, not ranked. ${plans.join('; ')}.`,
    source: 'clauses of the plans; counts in reuse-counts.json',
    table: 'The numbers: characters of each plan, by how many plans have them',
    plans: 'Plan',
    all: 'Characters in clauses',
    ownColumn: 'In this plan only, formula words included',
    tableNote:
      'Formula words have a column of their own, and the others are without them; the columns add up to the characters of the clauses.',
    lines: partLinesEn,
  },
  matrix: {
    title: 'How much of each row’s text also stands in the column’s plan',
    note: 'Counted in both directions: plans differ in length, and so do the shares. Select a number to read the two plans side by side.',
    row: 'Plan',
    which: 'Counted',
    all: 'All words',
    free: 'Without formula words',
    cell: (place, other, share) =>
      `${share} of the text of ${place} also stands in ${other}; compare the two`,
    notCompared: 'not compared',
    self: 'same plan',
    parts: 'Part by part',
    partsNote: 'A part of one plan against the whole of another.',
    partsOf: (place) => `${place}: its parts`,
    part: 'Part',
    own: 'In this plan only',
    absent: 'no such part',
  },
  runs: {
    title: 'The longest shared passages',
    note: (shown) =>
      `The ${shown === 1 ? '' : `${shown} `}longest, quoted in full. Passages are sorted by length, plans never.`,
    all: (all) => (all === 1 ? 'It is in the data' : `All ${all} are in the data`),
    none: 'No two plans share 10 characters in a row.',
    characters: (count) => counted(count, 'character'),
    plans: (count) => `in ${counted(count, 'plan')}`,
    link: (characters) => `Link to this passage of ${counted(characters, 'character')}`,
    within: (count) => `${counted(count, 'passage')} within it, shared by more plans`,
    formulas: (count) => `Formula words: ${counted(count, 'passage')}`,
    formulasNote:
      'Shared passages of which formula words leave no 10 characters in a row. Documents of every level have them, so that plans share them says nothing; they stand apart.',
  },
  local: {
    title: 'What stands in one plan only',
    note: (plans) =>
      `“In this plan only” means among these ${plans} plans: others, not on this site, may have it too. In plan order, not ranked.`,
    ofPart: (own, all) => `${own} of ${counted(all, 'character')}`,
    partsTitle:
      'Parts of which more than half stands in this plan only: the three with the largest share',
    noParts: 'There is no such part.',
    clausesTitle:
      'Longest clauses in this plan only: no 10 characters in a row stand in another plan, and no clause there is nearly the same',
    noClauses: 'There is no such clause.',
    length: (characters) => counted(characters, 'character'),
  },
  near: {
    title: 'Near wordings',
    note: (rows) =>
      `${counted(rows, 'pair')} of clauses ${rows === 1 ? 'is' : 'are'} nearly but not quite the same. What differs is marked where the two plans stand side by side.`,
    none: 'No two clauses are nearly but not quite the same.',
    pair: (pair) => listInEnglish(pair),
    count: (count) => counted(count, 'pair'),
  },
  data: {
    title: 'Data and citation',
    files: {
      reuse: 'Shared passages, one to a row',
      'reuse-shares': 'Shares for each pair, of whole plans and of parts',
      'reuse-counts': 'Characters by the number of plans',
      'near-wordings': 'Near wordings',
    },
    upstreamTitle: 'What a text of a higher level would tell apart',
    cite: 'Cite this page',
    copyCitation: 'Copy the citation of this page',
    citation: (site, title, version, date, address) =>
      `${site}. (${date}). ${title} (Version ${version}) [Data set]. ${address}`,
  },
  link: 'How much wording the plans share',
};
