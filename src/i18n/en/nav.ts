import type { navGroupsZh, navZh } from '#src/i18n/zh/nav.ts';
import { codebookEn } from './codebook.ts';
import { designEn } from './design.ts';
import { densityEn, indicatorsEn } from './indicators.ts';
import { ledgerEn } from './ledger.ts';
import { nearMissesEn } from './quota-tools.ts';
import { weightEn } from './weight.ts';

/** Names of the kinds of page in English. */
export const navEn: typeof navZh = {
  plans: 'Plans',
  findings: 'Findings',
  weight: weightEn.title,
  ledger: ledgerEn.name,
  groups: 'Groups',
  projects: 'Projects',
  goals: 'Goals',
  implementation: 'Implementation',
  wording: 'Shared wording',
  agencies: 'Bodies',
  quotas: 'Targets',
  indicators: indicatorsEn.title,
  nearMisses: nearMissesEn.title,
  density: densityEn.page,
  search: 'Search',
  data: 'Data',
  method: 'Method',
  codebook: codebookEn.title,
  about: 'About',
  design: designEn.title,
  offline: 'Reading offline',
};

export const navGroupsEn: typeof navGroupsZh = {
  read: 'Read',
  compare: 'Compare',
  numbers: 'Numbers',
  use: 'Search and data',
  about: 'Background',
  more: 'More',
  all: 'All pages',
  ways: 'Other comparisons',
};
