import type { dataZh } from '#src/i18n/zh/data.ts';
import { dataFilesEn } from './data-files.ts';

/** Interface words in English of the page on open data. */
export const dataEn: typeof dataZh = {
  title: 'Open data',
  description:
    'Downloads of plans, clauses, targets, responsible bodies and more, with the meaning of each field, the licence and how to cite.',
  lede: 'The pages and the files below come from the same records: each number that you see on a page can be counted from the files.',
  format:
    'Each JSON file is an array in UTF-8, one record per line, in the order of the plans and then of the places in the source. Places are counted in UTF-16 code units of the decoded source file, from 0, start included, end excluded; slice(start, end) in JavaScript gives exactly these characters.',
  headings: {
    files: 'Files',
    sources: 'Source texts',
    licence: 'Licence',
    cite: 'How to cite',
    example: 'What a record looks like',
    fields: 'What the fields mean',
  },
  column: { file: 'File', rows: 'Rows', size: 'Size' },
  rowIs: (row) => `Each row is ${row}.`,
  forms: { csv: 'CSV', schema: 'Schema' },
  formsNote:
    'Most files have a CSV of the same name; its columns are named by joining field names with underscores, and several values are separated by vertical bars. Those with a column plan or clause end with plan_status (final: formally issued; draft: draft for comment) and plan_level (county or prefecture), so that a file by itself shows which rows come from a draft or a prefecture; in JSON, look the plan up in plans.json. “Schema” is a JSON Schema. Each number also has a file of its own, /quotas/<id>.json, with the ids of those that it can be compared with; all numbers of an indicator are in /indicators/<indicator>/quotas.json.',
  sources: {
    lede: 'The file of each plan as received, with not a byte changed. Where somebody else has put something into a file, a copy with the noise masked is published: asterisks or crosses stand for the noise, while length, line ends and all other characters stay, so that every place still holds; the checksum of the file as received is given as well.',
    characters: (count) => `${count} characters`,
    sha256: 'SHA-256',
    received: 'Byte for byte the file as received',
    masked: (units) => `${units} characters of noise masked; SHA-256 of the file as received:`,
    verify:
      'Check in two steps. First the checksum: download a file, run sha256sum, and compare with the table (source.published.sha256 in plans.json). Then the places: decode the file in its encoding (plans.json states it, and the web server should declare the charset), take the characters from start to end of a span, and leave out white space; they are those of raw or quote. Places count UTF-16 code units, so in Python the text has to be turned into UTF-16 first.',
    sample:
      'In the console of a browser or in Node: takes one target from the data and its characters from the source.',
    sampleHere:
      'In the browser’s console on this page: takes one target from the data and its characters from the source.',
    repository:
      'The files as received themselves, in the folder content/sources of the repository:',
  },
  packageNote: 'All files together are a Frictionless data package, described in',
  fields: 'Fields',
  size: (bytes) => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`,
  exampleNote: 'This is one row of quotas.json, broken into lines for reading.',
  licenceText:
    'The plans are documents of local governments, in the text of the files as received; this site claims no rights in them. What this site has added, namely the splitting, the coding, the ordering of targets and responsible bodies, and the explanations, is open under CC BY 4.0: you may reproduce, adapt and use it commercially, provided that you name the source.',
  citeText:
    'When you cite the data, please give the data version; when you cite a sentence or a number, please also give the title of the plan and the id of the clause, by which readers can find the sentence. Ids do not change when the program is changed elsewhere.',
  citeData: (site, version, address) => `${site}, data version ${version}, ${address}, CC BY 4.0.`,
  citeClause: (title, clause, site, address) =>
    `${title}, clause ${clause}; from ${site}, ${address}.`,
  citeDataLabel: 'Citing the data',
  citeClauseLabel: 'Citing a number',
  files: dataFilesEn,
};
