import type { Messages } from './i18n/index.ts';
import { href, hrefFor } from './site.ts';
import { DATA_VERSION } from './version.ts';

/** Licence of all that the site adds to the plans' own words; see LICENSE-DATA. */
export const DATA_LICENCE = 'CC-BY-4.0';

/**
 * Address of the public repository, from REPO_URL; undefined where the build is told none, and then
 * nothing speaks of one.
 */
export function repositoryAddress(): string | undefined {
  const { REPO_URL: address = '' } = process.env;
  return address === '' ? undefined : new URL(address).href;
}

/** The whole address of a path of the site. */
export function addressOf(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** The whole address of a page in the language of the words. */
export function pageAddress(path: string, { language }: Messages): string {
  return new URL(hrefFor(language)(path), import.meta.env.SITE).href;
}

/** The site, the version of its data and its address, as files name them. */
export function aboutData(messages: Messages, path = '/quotas/'): string {
  return messages.chartFiles.version(messages.site.name, DATA_VERSION, pageAddress(path, messages));
}
