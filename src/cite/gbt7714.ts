import type { Cited, CitedPage, CitedPlan } from './cited.ts';

/**
 * References after GB/T 7714—2015, sequential numbering, which leaves out an unknown author. A plan
 * is Z (other); this site is DS/OL, a data set online. The day of reading is the reader's to fill in.
 * @returns the plan's, then the page's
 */
export function citeGbt7714({ plan, page }: Cited): [string, string] {
  return [ofPlan(plan), ofPage(page)];
}

function ofPlan({ issuer, title, docNumber, date, draft }: CitedPlan): string {
  const name = `${title.zh}${draft ? '（征求意见稿）' : ''}`;
  const document = `${name}${docNumber === null ? '' : `: ${docNumber}`}[Z]`;
  return `${[...(issuer === null ? [] : [issuer]), document, date ?? '[日期不详]'].join('. ')}.`;
}

function ofPage({ site, title, version, url }: CitedPage): string {
  return `${site.zh}. ${title}[DS/OL]. 版本 ${version}[引用日期]. ${url}.`;
}
