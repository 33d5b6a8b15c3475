/** The languages of the interface. The first stands at the root of the site, others under their name. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The folder of a language's pages, as a parameter of a route: none for the first. */
export function folderOf(locale: Locale): Locale | undefined {
  return locale === LOCALES[0] ? undefined : locale;
}

/**
 * The pages of a route in every language.
 * @param paths as `getStaticPaths` returns them for one language
 */
export function inEachLanguage<Path extends { params: Record<string, string> }>(
  paths: readonly Path[],
) {
  return LOCALES.flatMap((locale) =>
    paths.map((path) => ({
      ...path,
      params: { ...path.params, locale: folderOf(locale) },
    })),
  );
}

/** The one page of a route without other parameters, in every language. */
export function everyLanguage() {
  return inEachLanguage([{ params: {} }]);
}
