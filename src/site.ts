import { type Locale, LOCALES } from './i18n/locales.ts';

/**
 * The address of a page or file of this site, for `href`, `action` and `src`.
 * @param path from the site's root: `/plans/hebi/#hebi-youth`; a leading slash is optional
 * @param base the folder under which the site is served
 * @returns the path under the base: `/repo/plans/hebi/#hebi-youth`
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/**
 * The whole address of a path of the site; undefined where the build was not told its host.
 * @param pathname with the base, as `href` gives it
 */
export function publicAddress(pathname: string): string | undefined {
  const { SITE: site } = import.meta.env;
  return site ? new URL(pathname, site).href : undefined;
}

/** The same, or the path alone where the host is not known: for files, and on paper. */
export function addressOrPath(pathname: string): string {
  return publicAddress(pathname) ?? pathname;
}

/** The path of the same page in another language: `/en/plans/hebi/` for `/plans/hebi/`. */
export function pathIn(locale: Locale, pathname: string): string {
  return hrefFor(locale)(bareOf(pathname));
}

/** The path of a page without base and language: `/plans/hebi/` for `/repo/en/plans/hebi/`. */
export function bareOf(pathname: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  const own = pathname.slice(base.length);
  const [, first = ''] = own.split('/');
  return LOCALES.some((name) => name === first) ? own.slice(first.length + 1) : own;
}

/**
 * Links of the pages in one language. Pages, whose paths end in a slash, stand under the name of
 * their language; files are the same for all.
 * @param locale `Astro.currentLocale`
 */
export function hrefFor(locale: string | undefined): (path: string) => string {
  const inLanguage = translatedHrefFor(locale);
  return (path) => (/\/(?:[?#]|$)/.test(path) ? inLanguage(path) : href(path));
}

/**
 * Links of files that have words, such as drawings: there is one in each language, as of pages.
 * @param locale `Astro.currentLocale`
 */
export function translatedHrefFor(locale: string | undefined): (path: string) => string {
  const folder = locale === undefined || locale === LOCALES[0] ? '' : `/${locale}`;
  return (path) => href(`${folder}/${path.replace(/^\/+/, '')}`);
}
