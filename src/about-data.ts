import type { Messages } from './i18n/index.ts';
import { readSettings } from './settings.ts';
import { hrefFor, publicAddress } from './site.ts';
import { getLatestRelease } from './corpus/releases.ts';

/** Licence of all that the site adds to the plans' own words; see LICENSE-DATA. */
export const DATA_LICENCE = 'CC-BY-4.0';

/**
 * Address of the public repository, from REPO_URL; undefined where the build is told none, and then
 * nothing speaks of one.
 */
export function repositoryAddress(): string | undefined {
  return readSettings().repository;
}

/**
 * Where a reference says that a page is: its address in the language of the words; where the build was
 * told no host, its path and why there is no more.
 */
export function pagePlace(path: string, { language, site }: Messages): string {
  const pathname = hrefFor(language)(path);
  return publicAddress(pathname) ?? site.pathAlone(pathname);
}

/** The site, the version of its data, the day of its release and its address, as files name them. */
export function aboutData(messages: Messages, path = '/quotas/'): string {
  const { version, date } = getLatestRelease();
  const released = { version, date: messages.date(date) };
  return messages.chartFiles.version(messages.site.name, released, pagePlace(path, messages));
}

/** The site and the version of its data, as a message names who shows something; its address stands apart. */
export function shownBy({ sharing, site, date }: Messages): string {
  const release = getLatestRelease();
  return sharing.shownBy(site.name, release.version, date(release.date));
}
