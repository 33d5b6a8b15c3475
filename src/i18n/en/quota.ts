import { counted } from '#src/i18n/english-count.ts';
import type { quotaZh } from '#src/i18n/zh/quota.ts';
import { deadlineInEnglish } from './deadline.ts';
import { frequenciesBesideAmount, frequenciesEn, scopesBesideAmount, scopesEn } from './terms.ts';
import { denominatorInEnglish, unitsEn } from './units.ts';

/** Words around a number in English. */
export const quotaEn: typeof quotaZh = {
  heading: 'Targets',
  comparator: (comparator) =>
    ({ '>': 'more than', '>=': 'at least', '=': '', '<=': 'at most', '<': 'less than' })[
      comparator
    ],
  change: { more: 'up by', less: 'down by' },
  range: '–',
  per: denominatorInEnglish,
  baseline: (amount) => `from ${amount}`,
  units: unitsEn,
  commitment: (amount, terms) => [amount, ...terms.toReversed()].join(' '),
  besideAmount: { frequency: frequenciesBesideAmount, scope: scopesBesideAmount },
  frequency: frequenciesEn,
  scope: scopesEn,
  deadline: deadlineInEnglish,
  deadlineYear: (year) => `by ${year}`,
  count: (count) => counted(count, 'target'),
};
