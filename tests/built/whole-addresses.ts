/** Whole addresses in the files of a built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileAt, type HostedSite } from './site-files.ts';

/** Files of text; the others are pictures, and pieces of the index, which the build has packed. */
const TEXT = /\.(?:html|json|csv|svg|js|css|txt|xml|webmanifest)$/;

/** Paths of all files of text, from the folder of the site. */
export function findTextFiles({ dist }: HostedSite): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name));
}

/** @returns the files that name a machine of their own: those that built or tried the site */
export function findLocalNames(site: HostedSite): string[] {
  return findTextFiles(site).filter((name) =>
    /localhost|127\.0\.0\.1|host\.invalid/.test(readFileSync(join(site.dist, name), 'utf8')),
  );
}

/**
 * Every whole address of the site itself, once for each kind of file, and whether there is such a file.
 */
export function findOwnAddresses(site: HostedSite) {
  const pattern = new RegExp(`${site.origin}[^\\s"'&<>()（）“”,，。{}\\\\]*`, 'g');
  const found = new Map<string, { address: string; name: string }>();
  for (const name of findTextFiles(site))
    for (const [address] of readFileSync(join(site.dist, name), 'utf8').matchAll(pattern))
      found.set(`${extname(name)} ${address}`, { address, name });
  return Array.from(found.values(), ({ address, name }) => {
    // References close with a full stop.
    const { pathname } = new URL(address.replace(/\.$/, ''));
    return { address, name, leads: fileAt(pathname, site) !== undefined };
  });
}
