import type { numbersZh } from '#src/i18n/zh/numbers.ts';

/** Interface words in English of the account of all numerals of a file. */
export const numbersEn: typeof numbersZh = {
  heading: 'What each number is',
  note: 'Every numeral, Arabic or Chinese, is of one kind. Open a row to find its lines. A numeral that no rule knows stops the build.',
  column: { kind: 'Kind', numbers: 'Numerals', total: 'Total' },
  kind: {
    quota: 'Target',
    'range-end': 'Target: other end of a range',
    baseline: 'Target: baseline',
    denominator: 'Target: denominator',
    'near-miss': 'Not counted as a target',
    date: 'Year or date',
    period: 'Period of a plan',
    duration: 'Length of time',
    'document-number': 'Document or index number',
    label: 'Label of an item',
    ordinal: 'Ordinal',
    age: 'Age',
    name: 'Number in a name',
    phone: 'Telephone number',
    'clock-time': 'Time of day',
    article: 'Article, “a” or “an”',
    word: 'Part of a word',
  },
  nearMiss: (reason) => `Not a target: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
};
