import type { APIRoute } from 'astro';
import { getQuotaColumns } from '../../../data/quota-rows';

/** All that filtering and sorting of the quota page need. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await getQuotaColumns()), {
    headers: { 'content-type': 'application/json' },
  });
