import type { APIRoute } from 'astro';
import { quotaRecord } from '../../data/quota-files';
import { getQuotaViews, type QuotaView } from '../../data/quota-views';

export async function getStaticPaths() {
  const views = await getQuotaViews();
  return views.map((view) => ({ params: { id: view.quota.id }, props: view }));
}

/** One number with its plan, place, bodies, peers, caveats and citations. */
export const GET: APIRoute<QuotaView> = ({ props }) =>
  new Response(`${JSON.stringify(quotaRecord(props), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
