import type { APIRoute } from 'astro';
import { quotaCardFile } from '#src/features/quotas/quota-files.ts';
import { getQuotaViews, type QuotaView } from '#src/features/quotas/quota-views.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { inEachLanguage } from '#src/i18n/locales.ts';

export async function getStaticPaths() {
  const views = await getQuotaViews();
  return inEachLanguage(views.map((view) => ({ params: { id: view.quota.id }, props: view })));
}

/** The card of one number, to share. */
export const GET: APIRoute<QuotaView> = ({ props, currentLocale }) =>
  new Response(quotaCardFile(props, messagesFor(currentLocale)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
