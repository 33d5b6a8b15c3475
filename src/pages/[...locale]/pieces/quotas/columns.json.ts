import type { APIRoute } from 'astro';
import { getFacets, getQuotaColumns } from '#src/features/quotas/quota-facets.ts';
export { everyLanguage as getStaticPaths } from '#src/i18n/locales.ts';

/** All that filtering and sorting of the quota page need. */
export const GET: APIRoute = async ({ locals }) => {
  const facets = await getFacets(locals.messages);
  return Response.json(await getQuotaColumns(facets));
};
