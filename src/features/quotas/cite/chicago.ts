import {
  type Cited,
  type CitedPage,
  type CitedPlan,
  dayInEnglish,
  noteOfMarks,
  siteWithTranslation,
  textAsReceived,
  yearOf,
} from './cited.ts';

/**
 * Bibliography entries after the Chicago Manual of Style, 17th edition, as plain text.
 * @returns the plan's, then the page's
 */
export function citeChicago({ plan, page }: Cited): [string, string] {
  return [ofPlan(plan), ofPage(page)];
}

function ofPlan(plan: CitedPlan): string {
  const { issuer, title, docNumber, indexNumber, date, url } = plan;
  const parts = [
    ...(issuer === null ? [] : [issuer]),
    `${title.zh} [${title.en}]`,
    ...(docNumber === null ? [] : [docNumber]),
    ...(indexNumber === null ? [] : [`Index no. ${indexNumber}`]),
    ...noteOfMarks(plan),
    date === null ? 'n.d.' : `${dayInEnglish(date)}, ${yearOf(date)}`,
    textAsReceived(plan),
    url,
  ];
  return parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ');
}

function ofPage({ site, title, version, date, url }: CitedPage): string {
  const day = `${dayInEnglish(date)}, ${yearOf(date)}`;
  return `${siteWithTranslation(site)}. “${title}.” Version ${version}. ${day}. ${url}.`;
}
