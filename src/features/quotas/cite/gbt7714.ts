import { zh } from '#src/i18n/zh/index.ts';
import type { Cited, CitedDocument, CitedPage, CitedPlan } from './cited.ts';
import { shortSum } from '#src/text/short-sum.ts';

/**
 * References after GB/T 7714—2015, sequential numbering, which leaves out an unknown author. A plan
 * is Z (other); this site is DS/OL, a data set online. The day of reading is the reader's to fill in.
 * @returns the plan's, then the page's
 */
export function citeGbt7714({ plan, page }: Cited): [string, string] {
  return [ofPlan(plan), gbt7714Page(page)];
}

function ofPlan(plan: CitedPlan): string {
  const { indexNumber, sha256, url } = plan;
  const index = indexNumber === null ? [] : [`信息索引号 ${indexNumber}`];
  const text = `据收到的文件（SHA-256 ${shortSum(sha256)}）`;
  return `${[gbt7714Document(plan), ...index, text, url].join('. ')}.`;
}

/** The reference of a plan as a document, without what tells where its text was read. */
export function gbt7714Document({ issuer, title, docNumber, date, marks }: CitedDocument): string {
  const name = marks.zh.length > 0 ? zh.marks.named(title.zh, marks.zh) : title.zh;
  const document = `${name}${docNumber === null ? '' : `: ${docNumber}`}[Z]`;
  const author = issuer === null ? [] : [issuer];
  return [...author, document, date ?? '[日期不详]'].join('. ');
}

/** The reference of a page of this site alone. */
export function gbt7714Page({ site, title, language, version, date, url }: CitedPage): string {
  const { edition, accessed } = TERMS[language];
  return `${site.name}. ${title}[DS/OL]. ${edition} ${version} (${date})[${accessed}]. ${url}.`;
}

/** Terms of a reference: a page is described in its own language. */
const TERMS = {
  zh: { edition: '版本', accessed: '引用日期' },
  en: { edition: 'Version', accessed: 'date of access' },
};
