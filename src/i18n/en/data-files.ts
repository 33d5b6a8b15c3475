import type { dataFilesZh } from '#src/i18n/zh/data-files.ts';

const PLAN = 'Id of the plan; see plans.json';
const SECTION = 'Key of the part, such as youth (young people)';
const SPAN = 'Place in the source file {start, end}';

/** What a row of each open data file is, and what its fields mean. */
export const dataFilesEn: typeof dataFilesZh = {
  plans: {
    row: 'one plan',
    fields: {
      id: 'Id of the plan, also part of its address',
      order: 'Position in the order of plans, from 1',
      title: 'Title, in Chinese as in the source {zh, en}',
      jurisdiction: 'Full name of the place, put together by this site {zh, en}',
      short: 'Short name of the place {zh, en}',
      level:
        'county: county level; prefecture: prefecture level; this and kind are not from the file but from the administrative divisions',
      kind: 'Kind of place: district (区), county-level-city (县级市), county (县), prefecture-level-city (地级市)',
      province: 'Province or autonomous region in which it lies {zh, en}',
      prefecture: 'Prefecture-level city in which it lies, or which it is {zh, en}',
      issuer: 'Body that issued it; null where the file does not say',
      docNumber: 'Document number; null where the file does not say',
      signedOn: 'Date under the notice; null where the file does not say',
      issuedOn:
        '成文日期, the date that the web page gives as that of the document, not of its publication; null where the file does not say',
      publishedOn: 'Date of publication as its web page gives it; null where the file does not say',
      period: 'First and last year covered {start, end}',
      periodDerivedFrom:
        'Words of the file that the period is derived from; null where the file gives the years themselves',
      status: 'final: the file carries a notice of issue; draft: draft for comment',
      obtained:
        'How this site came by the file {how: given, retrieved or unknown; account, in words {zh, en}; on, a day, which by day is the day of receipt or of entry into the project; url, null where none is known; indexNumber, the publisher’s 信息索引号, null where the file has none}',
      stated:
        'What the file says of the text {subject 主题分类, validity 有效性, attribution 来源, disclosure such as 此件公开发布}; null where it says nothing',
      source:
        'Source file {file name, sha256 checksum, encoding, characters in UTF-16 code units, published: the copy in /data/ {file, sha256, encoding, masked: code units of noise that are masked; 0 means byte for byte as received}}',
    },
  },
  statements: {
    row: 'what one file says on one point of itself or of its origin; a point on which it says nothing has a row too',
    fields: {
      plan: PLAN,
      field:
        'Point: title, issuer, docNumber, signedOn, issuedOn, publishedOn, indexNumber, subject, validity, attribution, disclosure, period, status; as in plans.json',
      value: 'What it says; null where it says nothing',
      quote: 'Words that prove it, as in the source',
      span: 'Place of these words in the source file {start, end}',
      reason: 'Why the words mean this, where they do not say so themselves',
    },
  },
  sections: {
    row: 'one part of one plan; parts that a plan lacks have a row too',
    fields: {
      id: 'Id of the part',
      plan: PLAN,
      key: SECTION,
      heading: 'Heading {label, mark, title, span}; null where there is no such part',
      chapters: 'Headings above this part, outermost first',
      span: `${SPAN}; null where there is no such part`,
      present: 'Whether the plan has this part',
      roleWords: 'Words with which this part lists responsible bodies, such as 牵头单位',
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
      title: 'Lead phrase, without its final mark; an introduction has the chapter’s title',
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
      topics: 'Ids of one or two topics, main one first; see topics.json',
      codedBy:
        'Who assigned the topics: model, a language model; rule, a rule; person, a person (none so far)',
      strength:
        'How strongly it binds, by its main predicate {level, word that decided, null where there is none, codedBy: who graded the predicate}: quantified (the clause has a target; word is the first number), oblige, act (directs), encourage, state',
    },
  },
  quotas: {
    row: 'one target: a number that a plan commits somebody to',
    fields: {
      id: 'Id of the target',
      plan: PLAN,
      section: SECTION,
      measure: 'Measure that it belongs to; null in an introduction',
      clause: 'Clause in which it stands',
      indicator: 'Id of the indicator: targets with the same one count the same thing',
      topic: 'Id of the topic that it counts under: one of them where its clause has two',
      subject: 'What is counted {zh, en}',
      codedBy:
        'Who assigned the indicator and what is counted: model, a language model; rule, a rule; person, a person (none so far)',
      value:
        'Value; 1万 is written 10000; a decrease is negative, and its comparator turned: down by at least 10 is −10 and <=',
      valueMax: 'Upper end of a range, 15 in 10—15次; null for a single number',
      unit: 'Unit as in the source: 人 (persons) and 人次 (person-times) differ',
      comparator:
        '> for 超过; >= for 不低于, 不少于, 至少, 以上; <= for 不超过, 不高于, 以内; < for 低于; = for all else',
      kind: 'level: a level to reach; change: by how much (negative for a decrease). The two are never compared',
      per: 'Denominator {value, unit, words}: 每万人 is {10000, 人, 每万人}; null where none is written. For each school or county, see scope',
      baseline:
        'Where it starts from {value, quote, span}: 9.1 in 由9.1%提升至13%; null where not written',
      frequency:
        'total, per-week, per-month, per-quarter, per-half-year, per-semester, per-school-year, per-year or every-2-years',
      scope: 'whole: the whole place; per-school: each school; per-county: each county or district',
      scopeWords: 'The scope as written, such as 每个县区; null for the whole place',
      deadline:
        'Year of the deadline, four digits: of the nearest date before the number in its sentence (十四五 is 2025), or of the date that opens the paragraph on goals; null where none is stated',
      deadlineWords:
        'Words that set the deadline, as written: “十四五”期间, 到2025年; null where there are none',
      deadlineSpan:
        'Place of deadlineWords in the source file {start, end}, for goals possibly in an earlier sentence; null where there are none',
      quote: 'Number with its comparator and unit, as in the source, without spaces',
      sentence: 'The whole clause, cleaned',
      span: 'Place of the number in the source file {start, end}',
      comparableWith:
        'Other targets that may share an axis: same indicator, unit, frequency, scope, denominator (per), deadline and kind; for counts also the same level; none of a range or of a target coded by rule alone',
      url: 'Address on this site, relative to its home page',
    },
  },
  'near-misses': {
    row: 'one number or expression of quantity not counted as a target, with the reason',
    fields: {
      id: 'Id, from its place in the source',
      plan: PLAN,
      section: SECTION,
      clause: 'Clause in which it stands; null in a heading or title',
      quote: 'The number and the words it stands in, as in the source',
      span: SPAN,
      reason: 'Why it is not a target; see the method note',
    },
  },
  numbers: {
    row: 'one numeral, Arabic, Chinese or mixed: every one of a plan is here',
    fields: {
      plan: PLAN,
      section: `${SECTION}; front: the title page and the notice`,
      clause: 'Clause in which it stands; null in a heading, a list of bodies or the front',
      text: 'The numeral alone, as in the source, without 第 and unit',
      value:
        'Value; null where it counts nothing: in every name (百人计划, 双减), and in 十四五, 统一, 一支队伍',
      valueMax: 'Upper of two neighbours in one numeral, 5 in 三五名; else null',
      span: SPAN,
      kind: 'quota (a target), range-end, baseline, denominator, near-miss, date, period, duration, document-number, label, ordinal, age, name, phone, clock-time, article (一支, 一项) or word',
      belongsTo:
        'Ids of the targets it is part of, or of its row in near-misses.json; otherwise empty',
    },
  },
  responsibilities: {
    row: 'one mention of one body in one list of responsible bodies',
    fields: {
      id: 'Id',
      plan: PLAN,
      section: SECTION,
      measure: 'Id of the measure, where the list is for it alone; null where for the whole part',
      agency: 'Id of the body; see agencies.json',
      also: 'Other functions that a merged body covers besides',
      raw: 'As written in the source, such as 人社局',
      name: 'With an elided 区, 市 and the like restored, such as 区人社局',
      role: 'Our grouping of the words: lead, participating (参与, 配合 or 责任单位), or shared (按职责分工负责: each within its remit)',
      roleWord: 'Word of the role as the source has it, such as 责任单位 (responsible bodies)',
      alsoUnder: 'Words of other roles in which the same list names this body again',
      openList:
        'Whether the list ends in 等 (and others) or the like, and so does not name everybody',
      span: SPAN,
    },
  },
  agencies: {
    row: 'one kind of body: offices that do the same job in different places are one kind',
    fields: {
      id: 'Id',
      zh: 'Name in Chinese',
      en: 'Name in English',
      kind: 'Kind: party (Party department), government (government department), mass-organisation (mass organization), institution (public institution or the like), collective (several bodies under one name)',
      aliases: 'The ways of writing that belong to this kind',
    },
  },
  topics: {
    row: 'one topic: a matter that clauses speak of',
    fields: {
      id: 'Id of the topic',
      aliases: 'Ids of earlier topics, split or merged since, whose clauses are mostly here',
      section: 'Part that the topic belongs to',
      zh: 'Name in Chinese',
      en: 'Name in English',
      definition: 'Definition {zh, en}',
      clauses: 'Number of clauses coded with this topic in each plan, by the id of the plan',
    },
  },
  mentions: {
    row: 'one mention: the part of the plan has no clause on a topic, but clauses on other topics, or titles of measures, name it, at whatever length; where there is neither clause nor mention, it is not mentioned. In parts coded by rule the words of the codebook decide',
    fields: {
      plan: PLAN,
      section: SECTION,
      topic: 'Id of the topic; see topics.json',
      clauses: 'Ids of the clauses that name it',
      words:
        'Words that name it, one run for each clause, as in the clause or in the title of its measure, without spaces',
      where:
        'Where each run stands: clause, in the clause; title, not in the clause but in the title of its measure',
    },
  },
  comparison: {
    row: 'one topic in one plan: a cell of a comparison; “Other” is no topic and is left out. Beside each comparison lies the CSV of its part, such as groups/youth.csv, topic by topic, with the same columns',
    fields: {
      section: SECTION,
      topic: 'Id of the topic; see topics.json',
      topicName: 'Name of the topic {zh, en}',
      plan: PLAN,
      planName: 'Short name of the place {zh, en}',
      level: 'county: county level; prefecture: prefecture level',
      status: 'final: formally issued; draft: draft for comment',
      state:
        'number: clauses on it set a target; text: clauses on it set none; mention: in clauses coded to other topics; none: not mentioned; absent: no such part in the plan',
      quotas: 'Number of targets that count under the topic',
      clauses: 'Ids of the clauses on it; of those that name it where it is mentioned',
      words: 'Where it is mentioned: the words that name it, one run for each clause',
      texts: 'Text of each clause, in the order of the ids',
    },
  },
  reuse: {
    row: 'one shared passage: 10 characters or more in a row that two plans or more have (punctuation, spaces and signs not counted), and that at some place cannot be made longer without losing a plan. No direction is claimed: all may follow a text of a higher level',
    fields: {
      id: 'Id, made of the words themselves: it stays the same whatever else changes',
      characters:
        'Length; punctuation, spaces and signs are not counted, each digit is one character',
      formula:
        'Whether it consists of formula words: they leave no 10 characters in a row of it, so that sharing it says nothing',
      plans: 'Plans that have it',
      text: 'Its words as they stand at the first place, with punctuation',
      occurrences:
        'Where it stands, in plan order, then by position [{plan, section, clause in which it begins, span in the source file; it may go on into the clause that follows in the same part}]',
      upstream:
        'Where it stands in texts of a higher level [{upstream, span in its file}]; empty as long as none is given',
      origin:
        'inherited: a text of a higher level that covers one of the plans has it; shared: such texts are given for all of the plans, and none has it; unknown: for one of them none is given. Words of one plan and of a text that covers it have a row too',
    },
  },
  'reuse-shares': {
    row: 'how much of the clauses of a plan, or of one of its parts, stands word for word in another plan; counted are 10 characters or more in a row within one clause',
    fields: {
      plan: PLAN,
      other: 'Id of the other plan; any part of it counts',
      section: 'Part of plan that is counted; null for the whole plan',
      characters: 'Characters of the clauses counted; punctuation, spaces and signs left out',
      shared: 'Those of them that stand in the other plan too',
      sharedWithoutFormula: 'The same count with both texts cut at formula words',
      share: 'shared ÷ characters, to four places',
      shareWithoutFormula: 'sharedWithoutFormula ÷ characters, to four places',
    },
  },
  'reuse-counts': {
    row: 'how many characters of the clauses of a plan, or of one of its parts, stand in it alone, in two plans, in three, and so on; counted as in reuse-shares.json',
    fields: {
      plan: PLAN,
      section: 'Part that is counted; null for the whole plan',
      characters: 'Characters of the clauses counted; punctuation, spaces and signs left out',
      byPlans: 'Characters that stand in this plan only, in two plans, in three, and so on',
      formula: 'Those of them that belong to formula words',
      byPlansWithoutFormula:
        'The other characters in the same way as byPlans, with all texts cut at formula words',
      origins:
        'Characters by origin {inherited from a text of a higher level; shared by plans, and in no such text that covers them; unknown: shared, but no such text is given for one of the plans; local: in this plan only}; together they are characters',
      originsWithoutFormula:
        'The characters outside formula words in the same way, with all texts cut at formula words',
    },
  },
  'upstream-shares': {
    row: 'how much of a plan’s clauses, or of a part’s, stands word for word in a text of a higher level that covers its place, counted as in reuse-shares.json; no rows as long as no such text is given',
    fields: {
      plan: PLAN,
      upstream: 'Id of the text, see upstream.json',
      section: 'Part of plan that is counted; null for the whole plan',
      characters: 'Characters of the clauses counted, punctuation, spaces and signs left out',
      shared: 'Those of them that stand in the text as well',
      sharedWithoutFormula: 'The same, with both texts cut at formula words',
      share: 'shared ÷ characters, to four places',
      shareWithoutFormula: 'sharedWithoutFormula ÷ characters, to four places',
    },
  },
  'near-wordings': {
    row: 'one near wording: a clause of each of two plans, nearly but not quite the same',
    fields: {
      plan: PLAN,
      clause: 'Id of the clause',
      other: 'Id of the other plan, which comes later in plan order',
      otherClause: 'Id of the clause of the other plan',
      similarity:
        'Twice the characters that both have in the same order ÷ the characters of both; two thirds or more, less than 1',
    },
  },
  misfits: {
    row: 'one place where words name another place, level or year than the plan’s, and whether they fit the plan',
    fields: {
      plan: PLAN,
      section: 'Key of the part',
      clause: 'Id of the clause',
      kind: 'place; level; period, a year or a five-year plan',
      words: 'The words themselves',
      span: SPAN,
      verdict:
        'slip where they do not fit the plan; open where they can be read either way; fits where the plan means just that; null where nothing of the plan is decided yet',
      why: 'Reason {zh, en}; null where nothing is decided yet',
    },
  },
  context: {
    row: 'one figure from outside the plans: a target or result of a higher level, residents by the census, or a result of a plan’s own target; each with its source',
    fields: {
      id: 'Id',
      who: 'Whose figure it is {zh, en}',
      level: 'nation, province, prefecture or county',
      plan: 'Plan whose place this is; null above the plans',
      measure: 'What is measured: an id of the codebook’s indicators, or residents',
      target: 'Target of which it is a result, by its id; absent elsewhere',
      sort: 'target (aimed at) or result (found)',
      year: 'Year aimed at, or of the survey',
      value: 'Value',
      decimals:
        'Decimals that the source prints, where the number alone would lose one (12.00); else absent',
      unit: 'Unit',
      comparator: 'Comparator, as in quotas.json',
      source: 'Source {zh, en}',
      date: 'Date of the source',
      dateOf:
        'Whether that is the date of the document that sets the target, or of a report on it; absent elsewhere',
      confidence:
        'HIGH (official text, or two independent sources) or MEDIUM (one credible source)',
      note: 'Note {zh, en}; null where there is none',
    },
  },
  'context-gaps': {
    row: 'one figure from outside the plans that was looked for and not found, which does not mean that there is none',
    fields: {
      id: 'Id',
      who: 'Whose figure it would be {zh, en}',
      level: 'nation, province, prefecture or county',
      plan: 'Plan whose place this is; null above the plans',
      measure: 'What is measured, as in context.json',
      sort: 'target (aimed at) or result (found)',
      from: 'First year, included; null where there is none',
      to: 'Last year, included; null where there is none',
      on: 'Day on which it was looked for, or the month where no more is known',
    },
  },
  results: {
    row: 'one question about targets of a plan once its period was over: the words asked, where and when, and what was found',
    fields: {
      id: 'Id',
      plan: 'Plan',
      targets:
        'Targets that the question could have answered, by their ids; a target in no row was not looked for',
      words: 'The question, as it was asked',
      where:
        'Where: stored-pages (stored copies of public web pages, neither the live web nor any archive)',
      on: 'Day',
      by: 'Who asked and read: model (a language model) or person',
      found: 'Ids in context.json of the results found; empty where there are none',
    },
  },
  upstream: {
    row: 'one text of a higher level, such as the national Outline or the plan of a province, that wording is held against; it is none of the plans compared',
    fields: {
      id: 'Id, different from those of all plans',
      title: 'Title, in Chinese as printed {zh, en}',
      level: 'national, province or prefecture',
      province: 'Province where it holds {zh, en}; null for a national text',
      prefecture: 'Prefecture where it holds {zh, en}; null for a text of the nation or a province',
      issuer: 'Issuer; null where the file names none',
      docNumber: 'Document number; null where the file gives none',
      signedOn: 'Date under the text; null where the file gives none',
      issuedOn: '成文日期, the day it was written, by its web page; null where the file gives none',
      publishedOn: 'Date of publication by its web page; null where the file gives none',
      obtained: 'How the file came here, as in plans.json',
      source: 'Source file, as in plans.json',
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
      sameMain: 'Number with the same main topic, the first of one or two',
      alpha: 'Krippendorff’s α, MASI distance; null where it is not defined',
      withoutExamples:
        'Without the clauses that the codebook quotes as examples {clauses, agreeing, share}',
    },
  },
  'strength-codings': {
    row: 'the two gradings of the main predicate of one clause, and the result',
    fields: {
      clause: 'Id of the clause',
      first: 'The first reading {level, word that decided, null for state}',
      second: 'The second reading {level, word}',
      final:
        'The grade adopted {level, word}; in clauses.json a clause with a target is quantified instead',
      agree: 'Whether both gave the same level',
      rule: 'What the rule says that grades plans without readings {level, word}',
      reason: 'Reason for the decision {zh, en}; null where both are the same',
    },
  },
  'strength-agreement': {
    row: 'how far two gradings agree on one level; all is for all levels together',
    fields: {
      between:
        'readings: the first and the second reading; rule: the grade adopted, and what the rule says',
      level: 'Level; all for all of them',
      first: 'Clauses to which the one gave the level',
      second: 'Clauses to which the other gave it',
      both: 'Clauses to which both gave it',
      share:
        'Share of both among the clauses to which at least one gave it, from 0 to 1; null where neither did',
      alpha: 'Krippendorff’s α, in the row for all levels alone; null where it is not defined',
    },
  },
  noise: {
    row: 'one run of noise removed; its place, length and reason alone, not its content',
    fields: {
      plan: PLAN,
      span: SPAN,
      characters: 'Number of characters',
      reason: 'Why it was removed; see the method note',
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
      kind: 'white-space, front-matter (notice and web-page details), heading, title (of a measure), clause, responsibility (responsible bodies), noise',
      span: SPAN,
    },
  },
  slips: {
    row: 'one note on the wording; the source is left as it is, and how many a plan has says nothing of its quality',
    fields: {
      plan: PLAN,
      section: `${SECTION}; front for the notice and title before the plan`,
      list: 'errata (cannot be read as printed), names (that vary), remarks (can be meant as they stand)',
      words: 'As in the source, without spaces and line breaks',
      likely:
        'Of errata: what was probably meant, where one of the five texts has these very words; else null',
      elsewhere: 'Of names: the other form in the same plan; else null',
      why: 'Why it is seen so {zh, en}',
      context:
        'Id in content/codebook/context.yml of the figure from outside whose source the note rests on (shown on the page of targets); null where the plans suffice',
      span: SPAN,
    },
  },
  findings: {
    row: 'one finding: a sentence of ours about the plans, held to the data; where they no longer support it, the site cannot be built',
    fields: {
      id: 'Id, and the place on the page /findings/',
      zh: 'The sentence in Chinese; numbers and names in it come from query',
      en: 'The sentence in English',
      part: 'Key of the part that it is on; null where it is on whole plans',
      head: 'Whether it is the title of the home page',
      path: 'Path of its address',
      query:
        'SQL that gives the values, in one row; a table is named as its file, a column as in the CSV',
      values: 'What query gave [{name of the column, value}]',
      rowsQuery: 'SQL that gives the proof',
      rows: 'The proof, as rowsQuery gives it; ids of plans, parts, clauses and targets link it',
      counter:
        'The counter-check: what would refute the sentence, looked for in another way; it holds only while there is none {query: SQL, zh: what was looked for, in Chinese, en: the same in English}',
    },
  },
};
