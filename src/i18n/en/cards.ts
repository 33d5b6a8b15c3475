import { counted } from '#src/i18n/english-count.ts';
import type { cardsZh } from '#src/i18n/zh/cards.ts';

/** Interface words in English of the pictures that links to pages show. */
export const cardsEn: typeof cardsZh = {
  alt: (kicker, headline) => `${kicker}: ${headline}`,
  source: (site, { version, date }) => `${site} · data version ${version}, ${date}`,
  clauses: (count) => counted(count, 'clause'),
  targets: (count) => counted(count, 'target'),
  noTarget: 'No target',
  noPart: 'No such part',
  notSet: 'Not set',
  plan: 'The plan in full',
  length: 'Clauses in each plan',
  own: 'Share of each plan’s wording that stands in it alone',
  alsoIn: (other) => `also in ${other}`,
  ledParts: 'Parts of each plan that it leads, or is named in',
  leads: (count) => `leads ${count}`,
  namedOnly: (count) => `named in ${count}`,
  notNamed: 'Not named',
  everyTarget: (count) => `${counted(count, 'target')}, each with its sentence in the source`,
  nearMisses: (count) => `${counted(count, 'number')} not counted as targets, and why`,
  search: (clauses, quotas) =>
    `${counted(clauses, 'clause')} and ${counted(quotas, 'target')}, searched word for word`,
  data: (files, rows) => `${counted(files, 'data file')}, ${rows} rows, all of it to download`,
  topics: (topics, clauses) => `${counted(topics, 'topic')} for ${counted(clauses, 'clause')}`,
  method: (characters) => `${characters} characters, each accounted for`,
  about: 'Who runs this site, why, and how to get in touch',
};
