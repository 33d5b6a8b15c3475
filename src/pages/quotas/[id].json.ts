import type { APIRoute } from 'astro';
import { quotaRecord } from '#src/features/quotas/quota-files.ts';
import { getQuotaViews, type QuotaView } from '#src/features/quotas/quota-views.ts';

export async function getStaticPaths() {
  const views = await getQuotaViews();
  return views.map((view) => ({ params: { id: view.quota.id }, props: view }));
}

/** One number with its plan, place, bodies, peers, caveats and citations. */
export const GET: APIRoute<QuotaView> = ({ props }) =>
  new Response(`${JSON.stringify(quotaRecord(props), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
