import { en } from './en/index.ts';
import { zh, type Words } from './zh/index.ts';

export type { Words };

/** The interface words for `Astro.currentLocale`; Chinese when the locale has none of its own. */
export function wordsFor(locale: string | undefined): Words {
  return (locale ? languages[locale] : undefined) ?? zh;
}

const languages: Record<string, Words> = { zh, en };
