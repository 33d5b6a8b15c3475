import type { APIRoute } from 'astro';
import { getFacets, getQuotaColumns } from '#src/features/quotas/quota-facets.ts';
import { inEachLanguage } from '#src/i18n/locales.ts';

export const getStaticPaths = () => inEachLanguage([{ params: {} }]);

/** All that filtering and sorting of the quota page need. */
export const GET: APIRoute = async ({ locals }) => {
  const facets = await getFacets(locals.messages);
  return Response.json(await getQuotaColumns(facets));
};
