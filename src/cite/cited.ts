import type { Plan, Quota } from '../schemas/corpus.ts';

/** The document that a number stands in. */
export interface CitedPlan {
  /** As printed; null where the file names none. */
  issuer: string | null;
  title: Plan['title'];
  docNumber: string | null;
  /** When it was signed, else issued, else published; null where the file gives no date. */
  date: string | null;
  draft: boolean;
}

/** The page of this site that shows the number. */
export interface CitedPage {
  /** Of the quota. */
  id: string;
  site: { zh: string; en: string };
  /** Place, what is counted, and the amount in words. */
  title: string;
  version: string;
  url: string;
}

/** A number is cited by its plan first, then by the page that it was read on. */
export interface Cited {
  plan: CitedPlan;
  page: CitedPage;
}

/** What a citation needs of a plan. */
export function citedPlan(plan: Plan): CitedPlan {
  const { issuer, title, docNumber, signedOn, issuedOn, publishedOn, status } = plan;
  const date = signedOn ?? issuedOn ?? publishedOn;
  return { issuer, title, docNumber, date, draft: status === 'draft' };
}

/** « 孟津区：科技志愿者，800 人 » */
export function citedTitle(plan: Plan, quota: Pick<Quota, 'subject'>, amount: string): string {
  return `${plan.short.zh}：${quota.subject.zh}，${amount}`;
}
