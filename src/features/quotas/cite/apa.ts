import {
  type Cited,
  type CitedDocument,
  type CitedPage,
  type CitedPlan,
  dayInEnglish,
  noteOfMarks,
  siteWithTranslation,
  textAsReceived,
  yearOf,
} from './cited.ts';

/**
 * References after the APA manual, 7th edition, as plain text: Chinese titles are kept, with a
 * translation in brackets. An unknown author gives the first place to the title.
 * @returns the plan's, then the page's
 */
export function citeApa({ plan, page }: Cited): [string, string] {
  return [ofPlan(plan), apaPage(page)];
}

function ofPlan(plan: CitedPlan): string {
  return `${apaDocument(plan)} ${textAsReceived(plan)}. ${plan.url}`;
}

/** The reference of a plan as a document, without what tells where its text was read. */
export function apaDocument(plan: CitedDocument): string {
  const { issuer, title, docNumber, indexNumber, date } = plan;
  const index = indexNumber && `Index No. ${indexNumber}`;
  const numbers = [docNumber, index].filter(Boolean).join('; ');
  const number = numbers && ` (${numbers})`;
  const kind = noteOfMarks(plan)
    .map((note) => ` [${note}]`)
    .join('');
  const name = `${title.zh} [${title.en}]${number}${kind}`;
  const when = date === null ? '(n.d.)' : `(${yearOf(date)}, ${dayInEnglish(date)})`;
  return issuer === null ? `${name}. ${when}.` : `${issuer}. ${when}. ${name}.`;
}

/** The reference of a page of this site alone. */
export function apaPage({ site, title, version, date, url }: CitedPage): string {
  return `${siteWithTranslation(site)}. (${yearOf(date)}). ${title} (Version ${version}) [Data set]. ${url}`;
}
