import { silenceEn } from './silence.ts';
import type { searchZh } from '#src/i18n/zh/search.ts';

/** English of the Chinese words in the questions that are offered. */
const GLOSSES: Record<string, string> = {
  志愿者: 'volunteers',
  科技馆: 'science museums',
  防灾: 'disaster prevention',
  短视频: 'short videos',
  科普基地: 'science-popularization bases',
  培训: 'training',
  双减: 'less homework and tutoring',
  教师: 'teachers',
  学校: 'schools',
  电商: 'online sales',
  技术: 'techniques',
  工匠: 'craftspeople',
  技能: 'skills',
  智能技术: 'smart technology',
  健康: 'health',
  老年: 'old age',
  党校: 'Party schools',
  学习: 'learning',
  科普大篷车: 'science caravans',
  人工智能: 'artificial intelligence',
  工匠精神: 'craftsmanship',
  老年大学: 'universities for the elderly',
  不少于: 'no fewer than',
  科普: 'science popularization',
};

function glossed(word: string): string {
  const gloss = GLOSSES[word];
  return gloss === undefined ? `“${word}”` : `“${word}” (${gloss})`;
}

/** « 人次>=1000 » as 1,000 人次 (person-times) or more. */
function numberInWords(query: string): string {
  const [, before = '', value = '', after = ''] = /^(.*)>=(\d+)(.*)$/.exec(query) ?? [];
  const digits = Number(value).toLocaleString('en');
  if (after === '%') return `${digits}% or more`;
  return before === '人次' ? `${digits} person-times or more` : `${digits} ${before} or more`;
}

/**
 * Words of the search page and of the search box. In sentences that a script fills in, numbers come
 * after a noun and a colon, so that they read right for 1 and for 2.
 */
export const searchEn: typeof searchZh = {
  label: 'Search all plans, in Chinese',
  placeholder: 'e.g. 志愿者',
  submit: 'Search',
  title: 'Search',
  description:
    'Search local scientific-literacy plans character by character: clauses, targets, titles and responsible bodies, each linked to its source.',
  hint: 'The plans are in Chinese and are searched character by character, punctuation included; spaces in the text, full or half width and capitals make no difference. Words with a space between them must all occur; “-词” leaves 词 out; for numbers, type “人次>=1000” or “≥90%”.',
  examples: {
    title: 'Questions to ask',
    kinds: {
      place: 'By place',
      group: 'By group',
      number: 'By number',
      body: 'By body',
      words: 'By exact words',
    },
    ask: {
      place: (word, place) => `Where does ${place} mention ${glossed(word)}?`,
      group: (word, part) => `Under ${part}, which plans mention ${glossed(word)}?`,
      number: (query) => `Which targets are ${numberInWords(query)}?`,
      body: (_, body) => `What is asked of the ${body}?`,
      words: (word) => `Where does it say ${glossed(word)}?`,
    },
  },
  noScript:
    'Searching needs a script in your browser, and the script is not running. You can start from these lists:',
  noScriptLinks: { topics: 'Topics', indicators: 'Indicators' },
  indicatorsPath: '/codebook/#indicators',
  sort: 'Sort by',
  sorts: { relevance: 'Relevance', plan: 'Order of plans', value: 'Value of target' },
  sortNote:
    'Sorted by value: targets in one unit stand together, and different units are not compared.',
  grouped: 'Group by plan',
  facets: 'Filter',
  facet: {
    plan: 'Plan',
    part: 'Part',
    kind: 'Kind',
    agency: 'Responsible body',
    level: 'Level',
    status: 'Status',
  },
  kind: {
    clause: 'Clauses',
    quota: 'Targets',
    measure: 'Titles of measures',
    section: 'Titles of parts',
    responsibility: 'Lists of responsible bodies',
    note: 'Notes of this site',
  },
  quotas: 'Targets',
  quotaColumns: { plan: 'Plan', figure: 'Number', subject: 'What it counts', place: 'Sentence' },
  titles: 'Titles',
  near: 'Near results',
  nearNote:
    'These do not contain the exact words. They were found by synonyms, short names, traditional or simplified characters, ways to write a number, or one character of difference.',
  moreTitles: 'Other titles',
  notes: 'Notes of this site',
  bodies: 'Responsible bodies',
  messages: {
    working: 'Searching…',
    found: 'Clauses with “{query}”: {count}; plans: {plans}.',
    foundRecords: 'Results: {count}; plans: {plans}.',
    foundQuotas: 'Targets for “{query}”: {count}; plans: {plans}.',
    none: 'No clause contains “{query}”.',
    noQuota: 'No target matches “{query}”.',
    silent: silenceEn.none,
    noneFits: 'No target that matches',
    // These two follow another sentence without a space between.
    others: ' Also: {list}.',
    separator: ', ',
    filtered: 'No results match these filters.',
    acrossSentences:
      ' Clauses are searched one sentence at a time: please search separately for what stands before and after a full stop.',
    unsearchable: 'There is nothing here that can be searched for.',
    onlyExcluded: 'Only words to leave out. Please add one to search for.',
    tooLong: 'The query is too long: at most 1,000 characters and 20 words.',
    failed: 'The search did not load. Please check the network and press “Search” again.',
    partial:
      'Plans searched: {searched}; not yet searched, though they may have it: {left}. The numbers below are of those searched. ',
    further: 'Search more plans: {count}',
    more: 'Show {count} more (remaining: {more})',
    maybe: 'You may be looking for: ',
    also: 'You could also try: ',
    nearOf: '“{query}”',
    countedClauses:
      'The numbers count clauses, except under “Kind”; a clause may have several responsible bodies.',
    countedQuotas:
      'The numbers count targets, except under “Kind”; a target may have several responsible bodies.',
    countedAll: 'The numbers count results; a result may have several responsible bodies.',
  },
  units: {
    clause: 'clauses: {count}',
    quota: 'targets: {count}',
    measure: 'titles of measures: {count}',
    section: 'titles of parts: {count}',
    responsibility: 'lists of responsible bodies: {count}',
    note: 'passages in notes of this site: {count}',
  },
  box: {
    list: 'Suggestions',
    count: 'Suggestions: {count}. Choose with the up and down arrow keys.',
    none: 'No suggestions.',
    kinds: {
      term: 'word',
      indicator: 'indicator',
      topic: 'topic',
      agency: 'responsible body',
      plan: 'plan',
    },
  },
};
