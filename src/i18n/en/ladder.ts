import { listInEnglish } from '#src/i18n/english-list.ts';
import type { ladderZh, resultGapsZh } from '#src/i18n/zh/ladder.ts';

/** Interface words in English of the ladder of literacy targets. */
export const ladderEn: typeof ladderZh = {
  title: 'From the nation down to the plan: targets for 2025',
  headline: (found) => `Against the targets of their provinces: ${found.join('; ')}`,
  kind: {
    above: (places) => `${listInEnglish(places)} higher`,
    equal: (places) => `${listInEnglish(places)} the same`,
    below: (places) => `${listInEnglish(places)} lower`,
  },
  count: {
    above: (plans) => `${plans} higher`,
    equal: (plans) => `${plans} the same`,
    below: (plans) => `${plans} lower`,
  },
  note: 'From the top: China, the province or autonomous region, the city, the plan. All are targets for 2025, not results, and say nothing about what any place achieved. The axis does not begin at 0: read places, not lengths; an arrow means “more than” or “at least”. Hatched: looked for and not found, which does not mean that there is none.',
  nation: { zh: '全国', en: 'China' },
  unsought: 'not in the data',
  rung: (name, text) => `${name} ${text}`,
  ladder: (place, rungs) => `${place}: ${rungs.join(', ')}`,
  description: (ladders) => `Dot plots, level under level. ${ladders.join('; ')}.`,
  mark: (place, text) => `${place}, target for 2025, ${text}`,
  tip: (text, place, sentence) => `${text}. ${place}: ${sentence}`,
};

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** « 2026-11 », « 2027-03 » as “ from November 2026 to March 2027”; nothing of no months. */
function inMonths(first?: string, last = first): string {
  if (first === undefined || last === undefined) return '';
  const [from, to] = [first, last].map((month) => MONTH.format(new Date(month)));
  return from === to ? ` in ${from}` : ` from ${from} to ${to}`;
}

/** Interface words in English of the grid of results. */
export const resultGapsEn: typeof resultGapsZh = {
  title: 'Share of citizens with scientific literacy: results found and not found',
  headline: (places) =>
    `No result was found for any year in ${places === 1 ? 'the place with a plan here' : `any of the ${places} places with a plan here`}`,
  note: (first, last) =>
    `Hatched: looked for${inMonths(first, last)} and not found, which does not mean that there is none; empty: nothing on record. Results of China and of provinces say nothing about what any place achieved.`,
  description: (rows) => `A grid; rows are places, columns are years. ${rows.join('; ')}.`,
  row: (name, found, gaps) =>
    [name, ...found, gaps.length > 0 && `not found: ${gaps.join(', ')}`].filter(Boolean).join(', '),
  found: (year, text) => `${year} ${text}`,
  mark: (name, year, text) => [name, `result of ${year}`, text].filter(Boolean).join(', '),
  tip: (text, what, source) => `${text}. ${what}: ${source}`,
  year: (year) => String(year),
  place: 'Place',
  table: 'The numbers of this chart',
};
