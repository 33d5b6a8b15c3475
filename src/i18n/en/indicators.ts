import { counted } from '#src/i18n/english-count.ts';
import { listInEnglish } from '#src/i18n/english-list.ts';
import type { chartFilesZh, densityZh, indicatorsZh } from '#src/i18n/zh/indicators.ts';

/** Interface words in English of the indicator pages. */
export const indicatorsEn: typeof indicatorsZh = {
  title: 'Indicators',
  description: (indicators, quotas) =>
    `${counted(quotas, 'target')} under ${counted(indicators, 'indicator')}: which plans set them, which do not, and which numbers can be compared.`,
  pageTitle: (name) => `${name}: what each plan says`,
  pageDescription: (name, writing, plans) =>
    `${name}: ${writing} of ${counted(plans, 'plan')} set a number. Chart, table and sentences; plans without one are marked.`,
  summary: (all, { drawn, mixed, alone, none }) =>
    [
      `Of ${counted(all, 'indicator')}, ${drawn} ${drawn === 1 ? 'has' : 'have'} numbers from two or more plans that may share an axis, and ${drawn === 1 ? 'is' : 'are'} drawn`,
      `${mixed} ${mixed === 1 ? 'is' : 'are'} set by two or more plans whose numbers may not, and ${mixed === 1 ? 'is' : 'are'} not drawn`,
      `${alone} ${alone === 1 ? 'is' : 'are'} set by one plan only, with nothing to compare`,
      ...(none > 0 ? [`${none} by no plan`] : []),
    ].join('; ') + '.',
  counts: (writing, plans, quotas) =>
    `Set by ${writing} of ${counted(plans, 'plan')}: ${counted(quotas, 'target')}.`,
  none: (plans) => `None of the ${counted(plans, 'plan')} sets a number under this indicator.`,
  multiples: {
    title: (all, comparable, names) =>
      [
        `Of ${counted(all, 'indicator')}, only ${comparable} ${comparable === 1 ? 'has' : 'have'} numbers that can be compared`,
        names.join('; '),
      ]
        .filter(Boolean)
        .join(': '),
    note: (drawn, left) =>
      [
        'Each small chart has its own axis, from 0, or is a list where most plans have no comparable number; lengths compare within a chart, not across charts. Rows are in plan order, not ranked.',
        left > 0 &&
          `Drawn: the ${drawn} kinds of number that most plans set; ${left} more in the table on the page.`,
      ]
        .filter(Boolean)
        .join(' '),
    kind: (kind, drawn, left) =>
      left > 0
        ? `${kind}. The first ${drawn} are drawn; ${left} more in the table on the page`
        : kind,
    description: (panels) => `Small charts, each with its own axis. ${panels.join('. ')}.`,
    panel: (title, note, rows) => `${title} (${note}): ${rows.join('; ')}`,
    table: 'The numbers drawn',
  },
  list: {
    caption: 'All indicators',
    note: 'Figures count targets; ≈ means that a plan sets a similar one.',
    column: { indicator: 'Indicator', unit: 'Unit', chart: 'Chart' },
    drawn: 'Yes',
    sibling: (name) => `sets none, but has the similar “${name}”`,
    why: {
      alone: 'in one plan only',
      mixed: 'no common axis',
      none: 'in no plan',
    },
  },
  chart: {
    finding: {
      few: (name, places, without) =>
        `${name}: ${listInEnglish(places)} ${places.length === 1 ? 'sets' : 'set'} comparable numbers, ${counted(without, 'other plan')} none`,
      equal: (name, plans, amount, without) =>
        `${name}: ${amount} in all ${counted(plans, 'plan')}${without > 0 ? `; ${without} without a comparable number` : ''}`,
      range: (name, plans, [least, most], without) =>
        `${name}: from ${least} to ${most} in ${counted(plans, 'plan')}${without > 0 ? `; ${without} without a comparable number` : ''}`,
    },
    terms: (kind) => `All numbers here: ${kind}.`,
    note: (prefectures, drafts, leftOut) =>
      [
        'Targets, not results. Rows are in plan order, not ranked.',
        prefectures &&
          `Prefecture-level city, with counties and districts under it: ${prefectures}.`,
        drafts && `Draft for comment: ${drafts}.`,
        leftOut,
      ]
        .filter(Boolean)
        .join(' '),
    description: (rows, isList) =>
      `${isList ? 'List' : 'Dot plot; the axis starts at 0'}. ${rows.join('; ')}.`,
    silence: 'no comparable number',
    without: (silence, places) =>
      `${silence.charAt(0).toUpperCase()}${silence.slice(1)}: ${places}`,
    source: 'numbers from the texts of the plans',
  },
  refused: 'Why there is no chart',
  refusedSome: 'Why some numbers are not in the chart',
  alone: (place, plans) =>
    `Only ${place} sets a number under this indicator; ${counted(plans, 'other plan')} set${plans === 1 ? 's' : ''} none`,
  aloneNote: 'There is nothing to compare, so there is no chart. Targets, not results.',
  refusal: {
    mixed: 'Several plans set this indicator, but their numbers may not share an axis:',
    leftOut: 'These numbers are not in the chart, for the reasons given:',
  },
  whole: 'whole place',
  table: 'What each plan says',
  silent: 'Plans without this target',
  silentNote: (count) => `${counted(count, 'plan')} without a number under this indicator:`,
  nobodySilent: 'Every plan sets one.',
  moreQuotas: (count) => `${count} more in the table of all targets`,
  moreSilent: (count) => `and ${count} more`,
  siblings: {
    title: 'Similar indicators',
    note: 'Similar, not the same: they never share an axis. A plan without a number here may have one under a similar indicator.',
    none: 'set by no plan',
    has: 'but sets one under a similar indicator:',
  },
  all: 'All indicators',
};

/** Words on why a drawing is offered, and names of its files. */
export const chartFilesEn: typeof chartFilesZh = {
  download: 'Download',
  svg: 'Chart, SVG',
  png: 'Chart, PNG',
  csv: 'Table, CSV',
  json: 'Table, JSON',
  version: (site, { version, date }, address) =>
    `${site}, data version ${version}, released ${date}, ${address}`,
};

export const densityEn: typeof densityZh = {
  pageDescription:
    'Each box is one clause, in the order of the text; red ones have a target. Boxes show how much was written, not how much was done.',
  page: 'Where the targets stand',
  lede: (numbered, sentences) =>
    `Of the ${counted(sentences, 'clause')} of the plans, ${numbered} set targets.`,
  finding: (quotas, numbered, sentences, silent) =>
    [
      `The ${counted(quotas, 'target')} stand in ${numbered} of ${counted(sentences, 'clause')}`,
      silent.length > 0 && `none under ${listInEnglish(silent.map((part) => `“${part}”`))}`,
    ]
      .filter(Boolean)
      .join('; '),
  note: 'Each box is one clause, in the order of the text: a large red box has a target, a small one has none. The number of boxes shows how much was written, not how much was done.',
  numbered: 'clause with a target',
  plain: 'clause without a target',
  silent: 'no target in the whole part',
  absent: 'no such part',
  description: (plans) => `Grid of boxes; rows are parts, columns are plans. ${plans.join('; ')}.`,
  plan: (place, numbered, sentences) =>
    `${place}: ${numbered} of ${counted(sentences, 'clause')} with a target`,
  cell: (place, part, numbered, sentences) =>
    `${place} · ${part}: ${counted(sentences, 'clause')}, ${numbered} with a target`,
  absentCell: (place, part) => `${place} · ${part}: no such part in this plan`,
  table: 'In numbers: clauses with a target / clauses',
  part: 'Part',
};
