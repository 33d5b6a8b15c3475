import { defineMiddleware } from 'astro:middleware';
import { messagesFor } from './i18n/index.ts';
import { nameIn } from './i18n/name-in.ts';
import { hrefFor } from './site.ts';

/** Tells every page and its components in which language they speak. */
export const onRequest = defineMiddleware(({ locals, currentLocale }, next) => {
  const messages = messagesFor(currentLocale);
  locals.messages = messages;
  locals.href = hrefFor(currentLocale);
  locals.nameOf = (names) => nameIn(names, messages);
  return next();
});
