import { counted } from '#src/i18n/english-count.ts';
import type { sourceZh } from '#src/i18n/zh/source.ts';

/** Interface words in English of the annotated source files and of the cleaning ledger. */
export const sourceEn: typeof sourceZh = {
  title: 'Source file',
  description: (title) =>
    `The file of “${title}” as received, annotated character by character: what each one is, what was cleaned away, where there may be slips, and how to check it.`,
  heading: (place) => `${place}: the source file as received`,
  lede: 'This is the file as received, from the first character to the last, in its own order. All its words are kept: where we suspect a slip, we add a note and change nothing. Noise alone is not shown; its place, its characters and the reason are stated.',
  link: 'Read the source, character by character',
  read: 'Read the full text',
  headings: {
    file: 'File',
    pieces: 'Where each character belongs',
    changes: 'What was cleaned away',
    text: 'Source',
    slips: 'Suspected slips',
  },
  facts: {
    file: 'File name',
    encoding: 'Encoding',
    size: 'Size',
    published: 'Published file',
    publishedSha256: 'SHA-256 of the published file',
    sha256: 'SHA-256 of the file as received',
    url: 'Address',
  },
  noUrl: 'Not known',
  received: 'byte for byte the file as received',
  masked: (characters) =>
    `${characters} characters of noise are masked by asterisks or crosses; length, line ends and all other characters are unchanged`,
  statements: {
    title: 'What the file says of itself',
    note: 'Taken from the file alone; the line number leads to its words. What the file does not say is marked “Not in the file”.',
    column: { field: 'Point', value: 'As stated', line: 'Place' },
    period: (years) => years,
  },
  encoding: { 'utf-8': 'UTF-8', gb18030: 'GB 18030' },
  size: (bytes, characters, lines) => `${bytes} bytes, ${characters} characters, ${lines} lines`,
  verify: {
    title: 'How to check it',
    file: 'Download the published file, compute its checksum and compare it with the one above:',
    repository: 'The file as received itself is in the folder content/sources of the repository:',
    places:
      'Then take characters by their place: decode the file, cut from start to end of a span, and leave out white space; they are those of raw or quote in the data. How to, with an example, is on the page',
    pieces:
      'Then check the annotation: pieces.json gives the kind and the place of each piece (in UTF-16 units, counted from 0, start included, end not). The pieces follow each other without a gap, and joined together they are the whole file. Each build of the site checks this; if one character differs, the site is not built.',
  },
  column: {
    kind: 'Kind',
    places: 'Pieces',
    changes: 'Places',
    characters: 'Characters',
    total: 'Total',
  },
  kind: {
    'white-space': 'White space, line ends',
    'front-matter': 'Notice and web-page details before the plan',
    heading: 'Heading',
    title: 'Title of a measure',
    clause: 'Clause',
    responsibility: 'Responsible bodies',
    noise: 'Noise',
  },
  change: {
    noise: 'Noise',
    'page-break': 'Page break in a sentence',
    'line-break': 'Line break in a sentence',
    space: 'Stray spaces',
  },
  mark: { 'page-break': 'page break, reads on', 'line-break': 'line break, reads on' },
  changesNote:
    'Compared with this file, the text of the reading page lacks only the characters below; nothing is added and nothing altered. White space between paragraphs is not counted.',
  spaceNote:
    'Spaces between Chinese characters, or between them and digits, are left over from typesetting; in the source below they are marked with small square brackets.',
  noise: (reason, characters) => `Hidden: ${reason}, ${counted(characters, 'character')}`,
  noiseOf: (reason, places, characters) =>
    `${reason}: ${counted(places, 'place')}, ${counted(characters, 'character')}`,
  noiseList: (reasons) => reasons.join('; '),
  records: 'All records:',
  line: (line) => `Line ${line}`,
  clause: (id) => `Place of clause ${id} in the full text`,
  slip: {
    number: (number) => `Suspected slip ${number}`,
    none: 'None found.',
    note: (slips) =>
      `Places noted: ${slips}. These are what we noticed while reading, not what the issuer says; the source is left as it is throughout, and no judgement is meant. Those marked “Doubtful” make sense as the source has them.`,
    reading: (words, likely) =>
      `The source has “${words}”; ${likely === null ? 'what is meant is hard to tell' : `perhaps “${likely}” is meant`}.`,
    unknown: 'what is meant is hard to tell',
    kind: {
      typo: 'Wrong character',
      date: 'Dates at odds',
      name: 'Names at odds',
      duplicate: 'Repetition',
      grammar: 'Sentence structure',
    },
    certainty: {
      certain: 'Clear',
      likely: 'Very likely',
      possible: 'Doubtful',
    },
  },
  cleaning: {
    caption: 'What was cleaned away in each plan',
    plan: 'Plan',
    slips: 'Suspected slips',
    cell: (places, characters) =>
      places > 0 ? `${counted(places, 'place')}, ${counted(characters, 'character')}` : 'None',
    scroll: 'What was cleaned away in each plan; scrolls sideways',
    slipCount: (slips) => counted(slips, 'place'),
  },
};
