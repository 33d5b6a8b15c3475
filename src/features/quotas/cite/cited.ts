import type { Plan } from '#src/schemas/plan.ts';
import { shortSum } from '#src/text/short-sum.ts';

/** The document that a number stands in; issuer, document number and index number as printed. */
export type CitedDocument = Pick<Plan, 'issuer' | 'title' | 'docNumber'> & {
  /** That it is a draft, or of a prefecture, in words. */
  marks: { zh: readonly string[]; en: readonly string[] };
  indexNumber: string | null;
  /** Day when it was signed, else issued, else published; null where the file gives none. */
  date: string | null;
};

/** That document in the text that this site received. */
export type CitedPlan = CitedDocument & {
  /** Where the page of the file is (`pagePlace`), and the checksum that tells this text from any other. */
  url: string;
  sha256: string;
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
  /** Where it is: its address, or its path with the note that the site has published none. */
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

/** Marks of a plan as a note or a description: « Draft for comment »; none of most plans. */
export function noteOfMarks({ marks }: CitedDocument): string[] {
  const note = marks.en.join(', ');
  return note === '' ? [] : [note.charAt(0).toUpperCase() + note.slice(1)];
}

/** Text that was read: « Text as received, SHA-256 4688005be191 » */
export function textAsReceived({ sha256 }: CitedPlan): string {
  return `Text as received, SHA-256 ${shortSum(sha256)}`;
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
