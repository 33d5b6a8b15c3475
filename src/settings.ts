/** What a build is told by its environment; README.md says what each is for. */
export interface Settings {
  /** Host from which the site is served; undefined while nobody knows it. */
  site: string | undefined;
  /** Folder under which it is served. */
  base: string;
  /** Where readers report errors. */
  feedback: string | undefined;
  /** The public repository. */
  repository: string | undefined;
}

/**
 * Reads SITE_URL, BASE_PATH, FEEDBACK_URL and REPO_URL. An empty one counts as unset.
 * @throws one line on the first that cannot be right
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const told = (name: string) => {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  };
  return {
    site: checked(
      'SITE_URL',
      told('SITE_URL'),
      isHost,
      'https://example.org, its folder in BASE_PATH',
    ),
    base: told('BASE_PATH') ?? '/',
    feedback: checked(
      'FEEDBACK_URL',
      told('FEEDBACK_URL'),
      // What is filled in would stand after a “#”, where nobody reads it.
      (address) => isMail(address) || (isWeb(address) && !address.includes('#')),
      'mailto: with an address, or the https: address of a page for new issues',
    ),
    repository: checked(
      'REPO_URL',
      told('REPO_URL'),
      isWeb,
      'the https: address of the repository',
    ),
  };
}

/** What a build without an address says. */
export const NO_SITE =
  'SITE_URL is not set: pages, files and citations name paths without a host, and canonical links, og:url and og:image are left out → see “To publish” in README.md';

function checked(
  name: string,
  value: string | undefined,
  isRight: (value: string) => boolean,
  wanted: string,
): string | undefined {
  if (value !== undefined && !isRight(value))
    throw new Error(`${name} is “${value}” → set it to ${wanted}, or leave it unset`);
  return value;
}

function isHost(address: string): boolean {
  const { protocol, pathname, search, hash } = parse(address) ?? {};
  const isBare = pathname === '/' && search === '' && hash === '';
  return (protocol === 'https:' || protocol === 'http:') && isBare;
}

function isWeb(address: string): boolean {
  return parse(address)?.protocol === 'https:';
}

function isMail(address: string): boolean {
  return /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?\S*)?$/i.test(address);
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
