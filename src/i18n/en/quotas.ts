import { counted } from '#src/i18n/english-count.ts';
import { listInEnglish } from '#src/i18n/english-list.ts';
import type { literacyZh, quotaTableZh } from '#src/i18n/zh/quotas.ts';

/** Interface words in English of the quota table and of the literacy chart. */
export const quotaTableEn: typeof quotaTableZh = {
  title: 'All targets',
  lede: 'Every number that a plan commits somebody to, with the sentence that it stands in. The numbers are targets, not results.',
  caption: (quotas, sentences, plans) =>
    `${counted(quotas, 'target')} in ${counted(sentences, 'sentence')} of ${counted(plans, 'plan')}`,
  note: 'Ordered by part, and by plan within a part; numbers of one sentence stand together, and the sentence is printed once. Numbers of different units, frequencies or scopes cannot be compared.',
  column: {
    plan: 'Plan',
    value: 'Value',
    subject: 'What it counts',
    frequency: 'Frequency and scope',
    deadline: 'Deadline',
    sentence: 'Sentence',
  },
  cut: (shown, total) =>
    `The first ${shown} of ${total} are listed here; for the rest, use the filters, the indicator pages or the data files.`,
  noFrequency: 'no frequency stated',
  noDeadline: 'no deadline stated',
  place: 'Place in the plan',
  group: (count) => counted(count, 'target'),
  compare: 'Compare the texts',
  description: (quotas) =>
    `${counted(quotas, 'target')}: value, what it counts, frequency, deadline and sentence, by group and project, with the plans that set none.`,
};

export const literacyEn: typeof literacyZh = {
  title: 'Share of citizens with scientific literacy: the plans’ targets for 2025',
  finding: {
    title: (parts) => `Scientific literacy, targets for 2025: ${parts.join('; ')}`,
    below: (places, levels, count) => `${places} ${count === 1 ? 'is' : 'are'} below ${levels}`,
    rest: (count, levels, areAll) =>
      areAll
        ? `${count === 1 ? 'the only one is' : `all ${count} are`} level with or above ${levels}`
        : `the other ${count} ${count === 1 ? 'is' : 'are'} level with or above ${levels}`,
    silent: (count) => `${counted(count, 'plan')} without a comparable target`,
    places: (count) => `${count} places`,
    levels: (levels, places) =>
      listInEnglish(
        levels.map((level) =>
          level === 'nation' ? 'the nation' : `${places === 1 ? 'its' : 'their'} ${level}`,
        ),
      ),
    level: {
      nation: 'nation',
      province: 'province',
      region: 'region',
      city: 'municipality',
      mixed: 'province',
      prefecture: 'city',
    },
    verdict: {
      below: (levels) => `below ${levels}`,
      equal: (levels) => `same as ${levels}`,
      above: (levels) => `above ${levels}`,
    },
    join: (levels) => listInEnglish(levels),
    comma: ', ',
  },
  broken: 'not from 0',
  note: (prefectures, drafts, leftOut) =>
    [
      'The share of citizens with scientific literacy. Rows show targets that plans wrote down, not results; putting local targets beside national results says nothing about what any place achieved. The axis is cut and does not start at 0; a coloured bar is the distance to China’s target.',
      prefectures && `Prefecture-level city, with counties and districts under it: ${prefectures}.`,
      drafts && `Draft for comment; this site has no adopted text: ${drafts}.`,
      'Rows are in plan order, not ranked.',
      leftOut,
    ]
      .filter(Boolean)
      .join(' '),
  unit: '%',
  // Short, since it stands to the left of its line; the title names the year.
  reference: (amount) => `China’s target: ${amount}`,
  result: (year, amount) => `${year}: ${amount}`,
  results: 'National results',
  notTargets: 'results, not targets',
  silence: 'no target',
  notDrawn: 'on another axis: see the table',
  aboveText: (level, amount) => `${level} ${amount}`,
  description: (rows, reference, results) =>
    `Dot plot; the axis is cut and does not start at 0. ${rows.join('; ')}. ${reference}. National results: ${results.join('; ')}.`,
  row: (place, amount) => `${place}: ${amount}`,
  table: 'Targets for 2025 of each plan and of higher levels',
  column: {
    plan: 'Plan',
    target: 'This plan',
    province: 'Its province',
    prefecture: 'Its city',
  },
  unknown: 'not found',
  isPrefecture: 'the city itself',
  figure: (who, year, kind) => `${who}, ${kind.toLowerCase()} ${year}`,
  sources: {
    cite: (parts) => parts.join(', '),
    all: (parts) => `${parts.join('; ')}.`,
    plans: 'local targets from the texts of the plans',
    figure: (what, source) => `${what}: ${source}`,
    target: (who, year, amount) => `${who}, target for ${year} (${amount})`,
    result: (who, year, amount) => `${who}, result of ${year} (${amount})`,
    age: 'the national surveys cover citizens aged 18 to 69',
  },
  context: 'Figures from higher levels',
  contextNote: (prefectures, isOpen) =>
    [
      'Figures from outside the plans are background only, each with its source; “single source” means that only one reliable source was found.',
      isOpen ? '' : ' No actual share was found for any year in any place with a plan here.',
      prefectures.length > 0 ? ` No target for ${listInEnglish(prefectures)} was found.` : '',
    ].join(''),
  aboveNote: (place, { unknown, isOpen }) =>
    [
      'Figures from outside the plans, each with its source and date; “single source” means that only one reliable source was found.',
      ` A local target beside a result of the nation or the province says nothing about what ${place} has reached`,
      isOpen ? '.' : ': no result for the place was found for any year.',
      unknown ? ` No target for ${unknown} was found.` : '',
    ].join(''),
  contextColumn: {
    who: 'Area',
    kind: 'Kind',
    year: 'Year',
    amount: 'Share',
    source: 'Source and date',
  },
  kind: { target: 'Target', result: 'Result' },
  singleSource: 'single source',
  noDate: 'date not found',
};
