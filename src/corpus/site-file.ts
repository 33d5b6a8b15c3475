import { parse } from 'yaml';
import source from '#content/site.yml?raw';
import { SiteFile } from '#src/schemas/site-file.ts';

/** content/site.yml: what those who run the site say of it. */
export const siteFile: SiteFile = SiteFile.parse(parse(source));
