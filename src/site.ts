import project from '../package.json';

/** Version of the code and the data, as in package.json: no clock, so that builds repeat exactly. */
export const DATA_VERSION: string = project.version;

/**
 * The address of a page or file of this site, for `href`, `action` and `src`.
 * @param path from the site's root: `/plans/hebi/#hebi-youth`; a leading slash is optional
 * @param base the folder under which the site is served
 * @returns the path under the base: `/repo/plans/hebi/#hebi-youth`
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}
