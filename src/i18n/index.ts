import { en } from './en/index.ts';
import { zh, type Messages } from './zh/index.ts';

export type { Messages };

/** The interface words for `Astro.currentLocale`; Chinese when the locale has none of its own. */
export function messagesFor(locale: string | undefined): Messages {
  return (locale ? languages[locale] : undefined) ?? zh;
}

const languages: Record<string, Messages> = { zh, en };
