import type { Plan } from '#src/schemas/corpus.ts';

/** The document that a number stands in; issuer and document number as printed. */
export type CitedPlan = Pick<Plan, 'issuer' | 'title' | 'docNumber' | 'status'> & {
  /** Day when it was signed, else issued, else published; null where the file gives none. */
  date: string | null;
};

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

/** Name of the site with its translation: « 全民科学素质行动方案对照 [Science-Literacy Plans, Side by Side] » */
export function siteWithTranslation({ name, translation }: CitedPage['site']): string {
  return translation === null ? name : `${name} [${translation}]`;
}

/** Year of a date: « 2022-03-25 » is «2022». */
export function yearOf(isoDate: string): string {
  return isoDate.slice(0, 4);
}

/** Day of a date in English: « 2022-03-25 » is «March 25». */
export function dayInEnglish(isoDate: string): string {
  return DAY.format(new Date(isoDate));
}

const DAY = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
