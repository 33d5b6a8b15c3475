import { unitsEn } from './units.ts';
import { unitInWords } from '#src/i18n/unit-words.ts';
import type { derivedZh, quotaPageZh } from '#src/i18n/zh/quota-page.ts';

/** Interface words in English of the page of one number, and of its card. */
export const quotaPageEn: typeof quotaPageZh = {
  title: (place, subject, amount) => `${place}: ${subject}, ${amount}`,
  short: (place, subject) => `${place}: ${subject}`,
  titleInPart: (title, part) => `${title} (${part})`,
  description: (title, sentence) => `${title}. In the plan: ${sentence}`,
  headings: {
    sentence: 'The sentence',
    not: 'What this number does not say',
    place: 'Source',
    bodies: 'Who is responsible',
    comparable: 'Comparable targets',
    above: 'Figures from higher levels',
    cite: 'Cite',
    files: 'Download and share',
  },
  facts: {
    plan: 'Plan',
    part: 'Part',
    measure: 'Measure',
    indicator: 'Indicator',
    frequency: 'Frequency and scope',
    deadline: 'Deadline',
    coded: 'How the indicator was assigned',
    file: 'Source file',
    line: 'Line',
    span: 'Place in the file',
    sha256: 'SHA-256',
  },
  codedBy: {
    rule: 'assigned by rule; no language model has decided it, no person has checked it',
    person: 'decided by a person, with a reason',
  },
  line: (line) => `line ${line}`,
  span: (start, end) => `${start}–${end} (UTF-16 code units, end excluded)`,
  inText: 'Read the sentence in the plan',
  inSource: 'Check it in the source file',
  introduction: 'Introduction',
  measureNote:
    'The full text of this measure; the sentence with this number is in bold, and numbers are underlined.',
  alone: (part) => `The sentence stands at the opening of “${part}” and belongs to no measure.`,
  measureBodies: 'Bodies listed for this measure:',
  sectionBodies: (part) =>
    `Bodies listed for the part “${part}”; the text lists none for this measure alone:`,
  noBodies: 'Neither the measure nor the part lists responsible bodies.',
  comparable: (indicator) => `Of the same indicator, “${indicator}”, and may share an axis:`,
  noComparable: (indicator) =>
    `No other number may share an axis with it: none counts “${indicator}” on the same terms.`,
  marked:
    'Other levels and drafts for comment are among them, each marked. A prefecture-level city has counties and districts under it; a draft is not final.',
  incomparable: 'Same indicator, but not for the same axis:',
  allOfIndicator: 'What each plan says under this indicator',
  not: {
    target:
      'Not a result. It is a target that the plan wrote down; it does not say how much was done.',
    draft:
      'Not final. The file is a draft for comment; this site has no adopted text, and the number may have changed.',
    'person-times':
      'Not a number of people. The unit is person-times (人次): anyone who takes part twice counts twice.',
    share:
      'Not a number of people. It is a share, and the plan does not say how it is measured, or by whom.',
    above:
      'Not a number to be reached, and not a forecast. The text asks for more: only exceeding it fulfils it.',
    'at-least':
      'Not a ceiling, and not a forecast. The text sets a floor: reaching or exceeding it fulfils it.',
    'at-most':
      'Not a floor, and not a forecast. The text sets a ceiling: whatever does not exceed it fulfils it.',
    below:
      'Not a floor, and not a forecast. The text asks for less: only staying below it fulfils it.',
    'no-bound':
      'Not a stated floor or ceiling. The text gives the number alone, without a word for “over”, “at least” or “at most”.',
    'no-deadline':
      'Not a number for a certain year. The sentence gives no deadline, nor does it say whether the number is for one year or for several together.',
    'per-school': 'Not a total for the whole place. It is asked of each school.',
    'per-county': 'Not a total for the whole place. It is asked of each county or district.',
    prefecture:
      'Not a county-level number. A prefecture-level city issued the plan, with counties and districts under it: counts are never compared with county level; shares may be, with the level in mind.',
    'rule-coded':
      'Not a settled indicator. What it counts, and under which indicator, was assigned by rule; no language model has decided it, no person has checked it. Please read the sentence before you cite it.',
  },
  citeNote:
    'Cite the plan first, then this page. For the date of access, please give the day on which you opened this page.',
  cite: {
    gbt7714: 'GB/T 7714—2015',
    apa: 'APA (7th edition)',
    chicago: 'Chicago (17th edition)',
    bibtex: 'BibTeX',
  },
  json: 'JSON of this number',
  cardSvg: 'Card to share, SVG',
  cardPng: 'Card to share, PNG',
  cardAlt: (title) => `Card to share: ${title}`,
  warning: 'A target that the plan wrote down, not a result.',
  cardSource: (site, { version, date }, address) =>
    `${site} · data version ${version}, ${date} · ${address}`,
};

/** Numbers worked out of what a plan wrote, and why some are not. */
export const derivedEn: typeof derivedZh = {
  title: 'Derived values (estimates; no plan gives them)',
  mark: 'derived',
  drawn: 'Numbers with “about” are derived here; no plan states them.',
  column: {
    written: 'As written',
    perYear: 'A year',
    perTenThousand: 'Per 10,000 residents',
  },
  perYear: {
    total: (value, count, { start, end }, words) =>
      `${value} ÷ ${count === 1 ? '1 year' : `${count} years`} (${start}–${end}, in the text: ${words})`,
    semester: (value) => `${value} × 2 semesters`,
    even: (from) =>
      `${from ? `first year derived from ${from}; ` : ''}assumed equal for all years; the plan does not say so`,
    twoSemesters: 'at two semesters a year',
  },
  perTenThousand: {
    formula: (value, residents) => `${value} ÷ ${residents} × 10,000`,
    caveat: (year) => `by the residents of the ${year} census, not of the target’s year`,
  },
  perYearUnit: (unit) => `${unitInWords(unit, undefined, unitsEn)} a year`,
  perTenThousandUnit: (unit, yearly) =>
    `${unitInWords(unit, undefined, unitsEn)} per 10,000 residents${yearly ? ' a year' : ''}`,
  beside: (formula, caveat) => `${formula}; ${caveat}`,
  about: (text) => `about ${text}`,
  refused: {
    year: (why) => `No chart of the numbers for a year: ${why}.`,
    residents: (why) => `No chart of the numbers per 10,000 residents: ${why}.`,
  },
  assumption:
    'Assumed for a year: person-times (人次) with a deadline but no frequency are spread evenly over the years that the words of the deadline name. “十四五”, the 14th Five-Year Plan, is 2021–2025 whenever a plan was issued; “到2025年”, by 2025, counts from the first year of the plan, with the first and last years in full. Numbers per semester are doubled. The plans do not say so. Without a deadline, nothing is derived.',
  residentsAssumption:
    'Per 10,000 residents: number ÷ residents at the Seventh National Population Census, 1 November 2020, × 10,000. Only numbers of people who may be any of the residents are divided: not things, and not people of one group, such as farmers or teachers. The residents are those of 2020; the targets are for later years.',
  residents: (place, count, single, note) =>
    `${place}: ${count} residents${single ? ' (single source)' : ''}. ${note}`.trim(),
  caveat: (place, note) => `${place}: ${note}`,
  residentsSource: (source) => `Source of residents: ${source}.`,
  not: (reason, unit, units) =>
    ({
      percentage: 'percentages are left as they are',
      'not-yearly': `the unit is ${unitInWords(unit, undefined, units)}, and the plan does not say that it is reached year by year`,
      'no-deadline': 'no deadline stated: not derived',
      'as-written': 'written as yearly',
      'other-frequency': 'has a frequency of its own',
      'not-plain': 'a range or a change: left as it is',
      'per-place': 'numbers per school, or per county or district, are left as they are',
      'rule-coded': 'coded by rule alone: not derived',
      things: 'things, not people: not divided by residents',
      'one-group': 'one group of people: not divided by all residents',
      'no-residents': 'number of residents not found',
    })[reason],
};
