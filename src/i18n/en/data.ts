import type { dataZh } from '#src/i18n/zh/data.ts';

const PLAN = 'Id of the plan, see plans.json';
const SECTION = 'Key of the part, such as youth (young people)';
const SPAN = 'Place in the source file {start, end}';

const files: (typeof dataZh)['files'] = {
  plans: {
    row: 'one plan',
    fields: {
      id: 'Id of the plan, also part of its address',
      order: 'Position in the order of plans, from 1',
      title: 'Title, in Chinese as in the source {zh, en}',
      jurisdiction: 'Full name of the place {zh, en}',
      short: 'Short name of the place {zh, en}',
      level: 'county: county level; prefecture: prefecture level',
      kind: 'Kind of place: district (区), county-level-city (县级市), county (县), prefecture-level-city (地级市)',
      province: 'Province or autonomous region in which it lies {zh, en}',
      prefecture: 'Prefecture-level city in which it lies, or which it is {zh, en}',
      issuer: 'Body that issued it; null where the file does not say',
      docNumber: 'Document number; null where the file does not say',
      signedOn: 'Date under the notice; null where the file does not say',
      issuedOn: 'Date of the document as its web page gives it; null where the file does not say',
      publishedOn: 'Date of publication as its web page gives it; null where the file does not say',
      period: 'First and last year covered {start, end}',
      status: 'final: formally issued; draft: draft for comment',
      source: 'Source file {file name, sha256 checksum, number of characters}',
    },
  },
  sections: {
    row: 'one part of one plan; parts that a plan does not have have a row too',
    fields: {
      id: 'Id of the part',
      plan: PLAN,
      key: SECTION,
      heading: 'Heading {label, mark, title, span}; null where there is no such part',
      chapters: 'Headings above this part, outermost first',
      span: `${SPAN}; null where there is no such part`,
      present: 'Whether the plan has this part',
      roleWords: 'Words with which this part lists bodies responsible, such as 牵头单位',
    },
  },
  measures: {
    row: 'one measure: an item that begins with a number or a dash',
    fields: {
      id: 'Id of the measure',
      plan: PLAN,
      section: SECTION,
      label:
        'Number or dash as in the source, without punctuation; empty for an introduction below a chapter heading, which has none',
      mark: 'The same with its punctuation, as written: “1.”',
      title: 'Lead phrase, without its final mark; an introduction borrows the chapter’s title',
      span: SPAN,
      chapters: 'Headings above this item, outermost first',
    },
  },
  clauses: {
    row: 'one clause: up to a full stop',
    fields: {
      id: 'Id of the clause',
      plan: PLAN,
      section: SECTION,
      measure: 'Measure that it belongs to; null for an introduction before the first measure',
      raw: 'Characters of the source file, exactly as they are',
      text: 'Cleaned text: without noise, line breaks and stray spaces',
      span: SPAN,
      topics: 'Ids of one or two topics, see topics.json; the main one first',
      codedBy:
        'Who assigned the topics: model, a language model; rule, a rule; person, a person (none so far)',
      strength:
        'How strongly it binds, told from the verb {level, word that decided, null where there is none}: oblige, act (directs), encourage, state (describes)',
    },
  },
  quotas: {
    row: 'one quota: a number that a plan commits somebody to',
    fields: {
      id: 'Id of the quota',
      plan: PLAN,
      section: SECTION,
      measure: 'Measure that it belongs to; null in an introduction',
      clause: 'Clause in which it stands',
      indicator: 'Id of the indicator: quotas with the same one count the same thing',
      topic: 'Id of the topic that it counts under: one of them where its clause has two',
      subject: 'What is counted {zh, en}',
      codedBy:
        'Who assigned the indicator and what is counted: model, a language model; rule, a rule; person, a person (none so far)',
      value: 'Value; 1万 is written 10000',
      unit: 'Unit as in the source: 人 (persons) and 人次 (person-times) differ',
      comparator: '> for 超过; >= for 不低于, 不少于, 至少, 以上; = for all else',
      frequency: 'total, per-year or per-semester',
      scope: 'whole: the whole place; per-school: each school; per-county: each county or district',
      deadline: 'Deadline that the same sentence states; null where it states none',
      quote: 'Number with its comparator and unit, as in the source, without spaces',
      sentence: 'The whole clause, cleaned',
      span: 'Place of the number in the source file {start, end}',
      comparableWith:
        'Other quotas that compare directly: same indicator, unit, frequency and scope, and both with or both without a deadline',
      url: 'Address on this site, relative to its home page',
    },
  },
  'near-misses': {
    row: 'one number not counted as a quota, with the reason',
    fields: {
      plan: PLAN,
      section: SECTION,
      clause: 'Clause in which it stands; null in a heading or title',
      quote: 'The number and the words it stands in, as in the source',
      span: SPAN,
      reason: 'Why it is no quota, see the method note',
    },
  },
  responsibilities: {
    row: 'one mention of one body in one list of bodies responsible',
    fields: {
      id: 'Id',
      plan: PLAN,
      section: SECTION,
      measure: 'Id of the measure, where the list is for it alone; null where for the whole part',
      agency: 'Id of the body, see agencies.json',
      also: 'Other functions that a merged body covers besides',
      raw: 'As written in the source, such as 人社局',
      name: 'With an elided 区, 市 and the like restored, such as 区人社局',
      role: 'lead, participating, or shared (按职责分工负责: by division of duties)',
      roleWord: 'Word used in the source, such as 责任单位',
      span: SPAN,
    },
  },
  agencies: {
    row: 'one kind of body: offices that do the same job in different places are one kind',
    fields: {
      id: 'Id',
      zh: 'Name in Chinese',
      en: 'Name in English',
      kind: 'Kind: party (Party department), government (government department), mass-organisation (mass organisation), institution (public institution or the like), collective (several bodies under one name)',
      aliases: 'The ways of writing that belong to this kind',
    },
  },
  topics: {
    row: 'one topic: a matter that clauses speak of',
    fields: {
      id: 'Id of the topic',
      section: 'Part that the topic belongs to',
      zh: 'Name in Chinese',
      en: 'Name in English',
      definition: 'Definition {zh, en}',
      clauses: 'Number of clauses coded with this topic in each plan, by the id of the plan',
    },
  },
  mentions: {
    row: 'one mention: the part of the plan has no clause on a topic, but clauses on other topics name it; neither a clause nor a mention is silence. In parts coded by rule the words of the codebook decide',
    fields: {
      plan: PLAN,
      section: SECTION,
      topic: 'Id of the topic, see topics.json',
      clauses: 'Ids of the clauses that name it',
      words:
        'Words that name it, one run for each clause, as in the clause or in the title of its measure, without spaces',
    },
  },
  comparison: {
    row: 'one topic in one plan: a cell of a comparison. Beside each comparison lies the CSV of its part, such as groups/youth.csv, topic by topic, with the same columns',
    fields: {
      section: SECTION,
      topic: 'Id of the topic, see topics.json',
      topicName: 'Name of the topic {zh, en}',
      plan: PLAN,
      planName: 'Short name of the place {zh, en}',
      level: 'county: county level; prefecture: prefecture level',
      status: 'final: formally issued; draft: draft for comment',
      state:
        'number: clauses on it set a quota; text: clauses on it set none; mention: only named; none: not mentioned; absent: no such part in the plan',
      quotas: 'Number of quotas that count under the topic',
      clauses: 'Ids of the clauses on it; of those that name it where it is only mentioned',
      words: 'Where it is only mentioned: the words that name it, one run for each clause',
      texts: 'Text of each clause, in the order of the ids',
    },
  },
  codings: {
    row: 'the two codings of one clause, and the result',
    fields: {
      clause: 'Id of the clause',
      section: SECTION,
      first: 'Topics of the first coding, the main one first',
      second: 'Topics of the second coding',
      final: 'Topics adopted',
      agree: 'Whether both are the same, in any order',
      reason: 'Reason for the decision {zh, en}; null where both are the same',
    },
  },
  agreement: {
    row: 'how far the two codings of one part agree; the last row, all, is for all clauses',
    fields: {
      section: `${SECTION}; all for all of them`,
      clauses: 'Number of clauses',
      agreeing: 'Number with the same topics in both',
      share: 'Share of those with the same topics, from 0 to 1',
      alpha: 'Krippendorff’s α, MASI distance; null where it is not defined',
      withoutExamples:
        'Without the clauses that the codebook quotes as examples {clauses, agreeing, share}',
    },
  },
  noise: {
    row: 'one run of noise removed; its place, length and reason alone, not its content',
    fields: {
      plan: PLAN,
      span: SPAN,
      characters: 'Number of characters',
      reason: 'Why it was removed, see the method note',
    },
  },
  changes: {
    row: 'one place of cleaning: the text shown lacks these characters of the file',
    fields: {
      plan: PLAN,
      span: SPAN,
      characters: 'Number of characters',
      kind: 'noise; page-break and line-break, both inside a sentence; space, a stray one',
      reason: 'Reason: for noise an id as in noise.json, otherwise a sentence in English',
    },
  },
  pieces: {
    row: 'one piece of a source file: characters of one kind that follow each other; the pieces of a plan join without a gap into the whole file',
    fields: {
      plan: PLAN,
      kind: 'white-space, front-matter (notice and web-page details), heading, title (of a measure), clause, responsibility (bodies responsible), noise',
      span: SPAN,
    },
  },
  slips: {
    row: 'one suspected slip; the source is left as it is, this is a remark',
    fields: {
      plan: PLAN,
      section: `${SECTION}; front for the notice and title before the plan`,
      kind: 'typo (wrong character), date (dates at odds), name (names at odds), duplicate (repetition), grammar (sentence structure)',
      certainty: 'certain (clear), likely (very likely), possible (doubtful)',
      words: 'As in the source, without spaces and line breaks',
      likely: 'What may be meant; null where that is hard to tell',
      why: 'Why it is seen so {zh, en}',
      span: SPAN,
    },
  },
};

/** Interface words in English of the page on open data. */
export const dataEn: typeof dataZh = {
  title: 'Open data',
  description:
    'Downloads of plans, clauses, quotas, bodies responsible and more, with the meaning of each field, the licence and how to cite.',
  lede: 'The pages and the files below come from the same records: each number that you see on a page can be counted out of the files.',
  format:
    'Each JSON file is an array in UTF-8, one record a line, in the order of the plans and then of the places in the source. Places are counted in UTF-16 units of the decoded source file, from 0, start included, end not; slice(start, end) in JavaScript gives exactly these characters.',
  headings: {
    files: 'Files',
    licence: 'Licence',
    cite: 'How to cite',
    example: 'What a record looks like',
    fields: 'What the fields mean',
  },
  column: { file: 'File', rows: 'Rows', size: 'Size' },
  rowIs: (row) => `Each row is ${row}.`,
  forms: { csv: 'CSV', schema: 'Schema' },
  formsNote:
    'Most files have a CSV of the same name; its columns are named by joining field names with underscores, and several values are separated by vertical bars. “Schema” is a JSON Schema. Each number also has a file of its own, /quotas/<id>.json, with the ids of those that it can be compared with; all numbers of an indicator are in /indicators/<indicator>/quotas.json.',
  packageNote: 'All files together are a Frictionless data package, described in',
  fields: 'Fields',
  size: (bytes) => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`,
  exampleNote: 'This is one row of quotas.json, broken into lines for reading.',
  licenceText:
    'The plans themselves are public documents and do not belong to this site. What this site has added, namely the splitting, the coding, the ordering of quotas and bodies responsible, and the explanations, is open under CC BY 4.0: you may reproduce, adapt and use it commercially, provided that you name the source.',
  citeText:
    'When you cite the data, please give the data version; when you cite a sentence or a number, please also give the title of the plan and the id of the clause, by which readers find the sentence. Ids do not change when the program is changed elsewhere.',
  citeData: (site, version, address) => `${site}, data version ${version}, ${address}, CC BY 4.0.`,
  citeClause: (title, clause, site, address) =>
    `“${title}”, clause ${clause}; from ${site}, ${address}.`,
  citeDataLabel: 'Citing the data',
  citeClauseLabel: 'Citing a number',
  files,
};
