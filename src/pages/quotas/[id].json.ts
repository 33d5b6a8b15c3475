import type { APIRoute } from 'astro';
import { quotaRecord } from '../../data/quota-files';
import { getQuotaViews, type QuotaView } from '../../data/quota-views';
import { wordsFor } from '../../i18n';

export async function getStaticPaths() {
  const views = await getQuotaViews();
  return views.map((view) => ({ params: { id: view.quota.id }, props: view }));
}

/** One number with its plan, place, bodies, peers, caveats and citations. */
export const GET: APIRoute<QuotaView> = ({ props, currentLocale }) => {
  const record = quotaRecord(props, wordsFor(currentLocale));
  return new Response(`${JSON.stringify(record, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
