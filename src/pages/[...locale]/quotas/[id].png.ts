import type { APIRoute } from 'astro';
import { canDrawHan, drawPng } from '#src/charts/draw-png.ts';
import { quotaCardFile } from '#src/features/quotas/quota-files.ts';
import { getQuotaViews, type QuotaView } from '#src/features/quotas/quota-views.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { inEachLanguage } from '#src/i18n/locales.ts';

export async function getStaticPaths() {
  if (!(await canDrawHan())) return [];
  const views = await getQuotaViews();
  return inEachLanguage(views.map((view) => ({ params: { id: view.quota.id }, props: view })));
}

/** The card of one number in the size that link previews ask for. */
export const GET: APIRoute<QuotaView> = async ({ props, currentLocale }) => {
  const png = await drawPng(quotaCardFile(props, messagesFor(currentLocale)), props.quota.id, 1);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
