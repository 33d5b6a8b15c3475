import type { Plan } from '#src/schemas/corpus.ts';

/** The document that a number stands in. */
export interface CitedPlan {
  /** Issuer as printed; null where the file names none. */
  issuer: string | null;
  title: Plan['title'];
  docNumber: string | null;
  /** Day when it was signed, else issued, else published; null where the file gives none. */
  date: string | null;
  draft: boolean;
}

/** The page of this site that shows the number. */
export interface CitedPage {
  /** Id of the quota. */
  id: string;
  /** Name of the site in the language of the page, and in English where that is another one. */
  site: { name: string; translation: string | null };
  language: 'zh' | 'en';
  /** Title of the page: place, what is counted, and the amount in words. */
  title: string;
  version: string;
  /** Day of that version: 2026-11-22. */
  date: string;
  url: string;
}

/** Sources of a number: its plan is cited first, then the page that it was read on. */
export interface Cited {
  plan: CitedPlan;
  page: CitedPage;
}

/** Takes from a plan what a citation needs. */
export function citedPlan(plan: Plan): CitedPlan {
  const { issuer, title, docNumber, signedOn, issuedOn, publishedOn, status } = plan;
  const date = signedOn ?? issuedOn ?? publishedOn;
  return { issuer, title, docNumber, date, draft: status === 'draft' };
}

/** Name of the site with its translation: « 全民科学素质行动方案对照 [Science-Literacy Plans, Side by Side] » */
export function siteWithTranslation({ name, translation }: CitedPage['site']): string {
  return translation === null ? name : `${name} [${translation}]`;
}
