import { cardsEn } from './cards.ts';
import { codebookEn } from './codebook.ts';
import { compareControlsEn } from './compare-controls.ts';
import { comparePanelsEn } from './compare-panels.ts';
import { copyingEn } from './copying.ts';
import { comparisonEn, findingsEn, landingEn, quotaGridEn, silenceMapEn } from './compare.ts';
import { dataEn } from './data.ts';
import { aboutEn } from './about.ts';
import { agenciesEn } from './agencies.ts';
import { axisEn } from './axis.ts';
import { chartFilesEn, densityEn, indicatorsEn } from './indicators.ts';
import { designEn } from './design.ts';
import { methodEn } from './method.ts';
import { navEn, navGroupsEn } from './nav.ts';
import { numbersEn } from './numbers.ts';
import { plansEn, readingEn } from './plans.ts';
import { ownPlanEn } from './own-plan.ts';
import { planFaceEn } from './plan-face.ts';
import { readAloudEn } from './read-aloud.ts';
import { glanceEn } from './glance.ts';
import { derivedEn, quotaPageEn } from './quota-page.ts';
import { nearMissesEn, quotaToolsEn } from './quota-tools.ts';
import { ladderEn, resultGapsEn } from './ladder.ts';
import { placesEn, timelineEn } from './places.ts';
import { literacyEn, quotaTableEn } from './quotas.ts';
import { searchEn } from './search.ts';
import { shadedWordingEn } from './shaded-wording.ts';
import { sharingEn } from './sharing.ts';
import { silenceEn } from './silence.ts';
import { sourceEn } from './source.ts';
import { findingsPageEn } from './findings-page.ts';
import { ledgerEn } from './ledger.ts';
import { quotaEn } from './quota.ts';
import { timeEn } from './time.ts';
import { weightEn } from './weight.ts';
import { planBarsEn } from './plan-bars.ts';
import { wordingEn } from './wording.ts';
import { wordingPairEn } from './wording-pair.ts';
import { upstreamEn } from './upstream.ts';
import { misfitsEn } from './wording-slips.ts';
import { listInEnglish } from '#src/i18n/english-list.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** Every interface word in English. Words of the plans themselves stay Chinese. */
export const en: Messages = {
  lang: 'en',
  territory: 'en_GB',
  language: 'en',
  whoCoded:
    'Topics, strength, indicators and other codes were assigned by language models: topics and strength twice, independently, with a third reading where the two differ; the rest once. No person has checked them.',
  gap: ' ',
  sentenceEnd: '. ',
  list: listInEnglish,

  site: {
    name: 'Science-Literacy Plans, Side by Side',
    description:
      'Local Chinese government plans for citizens’ scientific literacy, aligned by group and project: each number with its sentence, and what is not written marked “Not mentioned”.',
    pathAlone: (path) => `${path} (this site has not published its address)`,
  },

  shell: {
    skip: 'Skip to content',
    nav: 'Main navigation',
    /** Label of the choice of languages, and the name of this one in itself. */
    languages: 'Language',
    ownName: 'English',
    /** Words of the button for colours: its label, then what it says after that. */
    theme: { label: 'Theme: ', light: 'light', dark: 'dark', system: 'system' },
    breadcrumbs: 'You are here',
    home: 'Home',
    contents: 'On this page',
    anchor: (title) => `Link to “${title}”`,
    printedFrom: 'Address',
    waiting: 'Looking…',
    unanswered: 'The choice in the address could not be applied: everything is shown below.',
  },

  nav: navEn,
  navGroups: navGroupsEn,

  search: searchEn,

  footer: {
    what: 'Compares local scientific-literacy plans in the text of the files as received. Language models coded them, and no person has checked the codes; a program aligned and counted. Everything can be held against the source.',
    official: 'The issuers’ own texts are authoritative',
    repository: 'Repository',
    dataLicence: 'Data and notes',
    licence: 'https://creativecommons.org/licenses/by/4.0/deed.en',
    codeLicence: 'Code',
    version: 'Data version',
    updated: (date) => `updated ${date}`,
    feed: 'Feed of changes',
    feedback: 'Report an error',
    feedbackSubject: 'Error on a page',
    feedbackInRepository: 'Errors can be reported in the repository',
    noFeedback: 'No address for reporting errors has been set',
  },

  notFound: {
    title: 'No such page',
    description: 'The address is wrong, or the page is gone. Search, or start from the lists.',
    lede: 'The address may be wrong, or the page may be gone.',
    nearest: 'Perhaps one of these',
    elsewhere: 'Start from here',
  },

  offline: {
    title: 'Reading offline',
    description: 'Without a network, pages that were opened on this device can still be read.',
    lede: 'Without a network you can still read the pages that were opened on this device. Others need a connection first.',
    kept: 'Pages are kept in this browser only; when there are many, those opened longest ago go first. With a network you always see the newest version.',
    retry: 'Try again',
    pages: 'Pages you can read offline',
    none: 'This browser has kept no page yet.',
    canTitle: 'Works offline',
    can: [
      'reading the plans that you have opened, with their marks, contents and text sizes',
      'the comparisons, targets and charts that you have opened',
      'shading shared wording in a plan where you have shaded it before',
      'printing any of these',
    ],
    cannotTitle: 'Needs a network',
    cannot: ['searching', 'downloading data and chart files', 'pages that you have not opened yet'],
    before: 'Open before you leave',
    beforeHint: 'Open a page once while you are online, and this browser keeps it.',
    isKept: 'kept',
  },

  level: { county: 'County level', prefecture: 'Prefecture level' },
  levelNote: {
    county: 'County level: a district, a county or a county-level city',
    prefecture:
      'Prefecture level: a prefecture-level city, with counties and districts under it; its counts are never compared with county level',
  },
  status: { final: 'Final', draft: 'Draft for comment' },
  statusNote: {
    final: 'The file carries a notice of issue',
    draft: 'Draft for comment: this site has no adopted text',
  },
  marks: {
    prefecture: 'prefecture-level city',
    draft: 'draft for comment',
    named: (name, marks) => `${name} (${marks.join(', ')})`,
  },
  quotedTitle: (title) => `“${title}”`,

  silence: silenceEn,

  quota: quotaEn,

  responsibility: {
    heading: 'Responsible bodies',
    words: {
      牵头单位: 'lead bodies',
      牵头部门: 'lead departments',
      主办单位: 'host bodies',
      参与单位: 'participating bodies',
      参加单位: 'participating bodies',
      责任单位: 'responsible bodies',
      责任部门: 'responsible departments',
      配合单位: 'cooperating bodies',
      协作单位: 'collaborating bodies',
      牵头: 'lead',
      参加: 'take part',
      参与: 'participate',
      配合: 'cooperate',
      按职责分工负责: 'responsible, each within its remit',
      分工负责: 'responsible, each for its share',
    },
    openList: 'Open list: it ends in 等 (and others)',
    countedAs: (names) => `(counted as ${names.join('; ')})`,
    alsoUnder: (word) => `also listed under ${word}`,
    grouping: 'Roles are in the plans’ words; bold marks those that we group as lead.',
  },

  chart: {
    sourceLine: (source) => `Source: ${source}`,
    leftOut: (drawn, left) =>
      left > 0 ? `The first ${drawn} are drawn; ${left} more are not.` : '',
  },

  /** “2022-05-26” as 26 May 2022; a year alone stays as it is. */
  date: (iso) => (/^\d+-\d+-\d+$/.test(iso) ? dates.format(new Date(iso)) : iso),
  plans: plansEn,
  reading: readingEn,
  planFace: planFaceEn,
  ownPlan: ownPlanEn,
  readAloud: readAloudEn,
  glance: glanceEn,
  shadedWording: shadedWordingEn,
  about: aboutEn,
  data: dataEn,
  method: methodEn,
  design: designEn,
  codebook: codebookEn,
  source: sourceEn,
  time: timeEn,
  wordingPair: wordingPairEn,
  upstream: upstreamEn,
  misfits: misfitsEn,
  numbers: numbersEn,

  landing: landingEn,
  quotaGrid: quotaGridEn,
  comparison: comparisonEn,
  compareControls: compareControlsEn,
  comparePanels: comparePanelsEn,
  copying: copyingEn,
  sharing: sharingEn,
  silenceMap: silenceMapEn,
  findings: findingsEn,
  findingsPage: findingsPageEn,
  ledger: ledgerEn,
  quotaTable: quotaTableEn,
  quotaTools: quotaToolsEn,
  quotaPage: quotaPageEn,
  nearMisses: nearMissesEn,
  axis: axisEn,
  indicators: indicatorsEn,
  derived: derivedEn,
  density: densityEn,
  cards: cardsEn,
  chartFiles: chartFilesEn,
  literacy: literacyEn,
  ladder: ladderEn,
  resultGaps: resultGapsEn,
  places: placesEn,
  timeline: timelineEn,
  weight: weightEn,
  agencies: agenciesEn,
  wording: wordingEn,
  planBars: planBarsEn,

  home: {
    description: (count) =>
      `The plans of ${numberWord(count)} ${count === 1 ? 'place' : 'places'}, aligned by group and project, each number with its sentence.`,
    title: (count) =>
      `The scientific-literacy plans of ${numberWord(count)} ${count === 1 ? 'place' : 'places'}, read sentence by sentence`,
    place: 'Look at one place',
    compare: 'Compare a group or project',
    groups: 'Five groups',
    projects: 'Five projects',
    guide: {
      label: 'What these plans are, and how to read them',
      path: '/method/#what-these-plans-are-and-how-to-read-them',
    },
    find: 'Look up a number',
    examples: 'Try',
    exampleQueries: [
      { query: '志愿者', gloss: 'volunteers' },
      { query: '人次', gloss: 'person-times' },
      { query: '老年大学', gloss: 'universities for the elderly' },
      { query: '科普大篷车', gloss: 'science caravans' },
    ],
    allQuotas: 'All targets',
    findings: 'What else the plans show',
    allPlans: (count) => `All ${count} plans`,
    allFindings: (count) => `All ${count} findings`,
    matrix: 'Which plan says what',
    matrixNote:
      'The first number counts clauses, the second, in red, targets; a dash means no target, hatching no such part. Do not compare prefecture with county level, or drafts for comment with final texts, directly.',
    column: { part: 'Part' },
    clauseUnit: (count) => (count === 1 ? ' clause, ' : ' clauses, '),
    quotaUnit: (count) => (count === 1 ? ' target' : ' targets'),
  },
};

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A small count in a sentence; larger ones stay in figures. */
function numberWord(count: number): string {
  const words = [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ];
  return words[count] ?? `${count}`;
}
