import type { frequenciesZh, scopesZh } from '#src/i18n/zh/terms.ts';

/** How often a number falls due, in English. */
export const frequenciesEn: typeof frequenciesZh = {
  total: '',
  'per-week': 'per week',
  'per-month': 'per month',
  'per-quarter': 'per quarter',
  'per-half-year': 'per half-year',
  'per-semester': 'per semester',
  'per-school-year': 'per school year',
  'per-year': 'per year',
  'every-2-years': 'every two years',
};

/** The same where it follows an amount: at least 4 times a semester. */
export const frequenciesBesideAmount: typeof frequenciesZh = {
  total: '',
  'per-week': 'a week',
  'per-month': 'a month',
  'per-quarter': 'a quarter',
  'per-half-year': 'every six months',
  'per-semester': 'a semester',
  'per-school-year': 'a school year',
  'per-year': 'a year',
  'every-2-years': 'every two years',
};

/** For whom it is asked. */
export const scopesEn: typeof scopesZh = {
  whole: '',
  'per-school': 'per school',
  'per-county': 'per county or district',
};

/** The same where it follows an amount: at least 1 item in each county or district. */
export const scopesBesideAmount: typeof scopesZh = {
  whole: '',
  'per-school': 'at each school',
  'per-county': 'in each county or district',
};
