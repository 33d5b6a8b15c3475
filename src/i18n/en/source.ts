import { counted } from '#src/i18n/english-count.ts';
import type { sourceZh } from '#src/i18n/zh/source.ts';

/** Interface words in English of the annotated source files and of the cleaning ledger. */
export const sourceEn: typeof sourceZh = {
  title: 'Source file',
  description: (place) =>
    `The plan of ${place}, its file as received, annotated character by character: what was cleaned away, and how to check it.`,
  heading: (place) => `${place}: the source file as received`,
  lede: 'This is the file as received, from the first character to the last, in its own order. All its words are kept: where the wording may make a reader stumble, we add a note and change nothing. Noise alone is not shown; its place, its length and the reason are stated.',
  link: 'Read the source, character by character',
  read: 'Read the full text',
  headings: {
    file: 'File',
    pieces: 'Where each character belongs',
    changes: 'What was cleaned away',
    text: 'Source',
    slips: 'Notes on the wording',
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
      'Then check the annotation: pieces.json gives the kind and the place of each piece (in UTF-16 code units, counted from 0, start included, end excluded). The pieces follow each other without a gap, and joined together they are the whole file. Each build of the site checks this; if one character differs, the site is not built.',
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
  noiseStretches:
    'Places that follow one another are one stretch here; under “What was cleaned away” each is counted by its reason.',
  noise: (reason, characters) => `Hidden: ${reason}, ${counted(characters, 'character')}`,
  noiseOf: (reason, places, characters) =>
    `${reason}: ${counted(places, 'place')}, ${counted(characters, 'character')}`,
  noiseList: (reasons) => reasons.join('; '),
  records: 'All records:',
  line: (line) => `Line ${line}`,
  clause: (id) => `Place of clause ${id} in the full text`,
  slip: {
    number: (number) => `Note ${number}`,
    none: 'None.',
    note: 'A language model noticed these while reading and sorted them twice; no person has checked them, and they are not what the issuer says. The source is left as it is throughout. No judgement is meant, and how many a plan has does not say how well it is written.',
    printed: (words) => `The source has “${words}”.`,
    likely: (words) => `Probably “${words}” is meant.`,
    elsewhere: (words) => `Elsewhere: “${words}”.`,
    list: {
      errata: 'Errata',
      names: 'Names that vary',
      remarks: 'Remarks',
    },
    listNote: {
      errata:
        'Words that cannot be read as printed. Where another sentence of the plans here has the same phrase, its words are given.',
      names:
        'One thing under two names, or one name in two forms. Both are given, and neither is called the right one.',
      remarks: 'Words that can be meant as they stand, pointed out for the reader.',
    },
  },
  cleaning: {
    caption: 'What was cleaned away in each plan',
    plan: 'Plan',
    cell: (places, characters) =>
      places > 0 ? `${counted(places, 'place')}, ${counted(characters, 'character')}` : 'None',
    scroll: 'What was cleaned away in each plan; scrolls sideways',
  },
};
