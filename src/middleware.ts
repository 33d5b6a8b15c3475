import { defineMiddleware } from 'astro:middleware';
import { type Messages, messagesFor } from './i18n/index.ts';
import { nameIn } from './i18n/name-in.ts';
import { hrefFor } from './site.ts';

/** The language of a page, which its components find in `Astro.locals`. */
export interface PageLanguage {
  /** Words of the interface. */
  messages: Messages;
  /** Address of a page in this language, or of a file: see `hrefFor`. */
  href: (path: string) => string;
  /** The name of a thing in this language; the Chinese one where it has no other. */
  nameOf: (names: Parameters<typeof nameIn>[0]) => string;
}

export const onRequest = defineMiddleware(({ locals, currentLocale }, next) => {
  const messages = messagesFor(currentLocale);
  locals.messages = messages;
  locals.href = hrefFor(currentLocale);
  locals.nameOf = (names) => nameIn(names, messages);
  return next();
});
