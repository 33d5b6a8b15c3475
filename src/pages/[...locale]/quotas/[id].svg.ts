import type { APIRoute } from 'astro';
import { quotaCardFile } from '../../../data/quota-files';
import { getQuotaViews, type QuotaView } from '../../../data/quota-views';
import { wordsFor } from '../../../i18n';
import { inEachLanguage } from '../../../i18n/locales';

export async function getStaticPaths() {
  const views = await getQuotaViews();
  return inEachLanguage(views.map((view) => ({ params: { id: view.quota.id }, props: view })));
}

/** The card of one number, to share. */
export const GET: APIRoute<QuotaView> = ({ props, currentLocale }) =>
  new Response(quotaCardFile(props, wordsFor(currentLocale)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
