import type { APIRoute } from 'astro';
import { canDrawHan, drawPng } from '../../../data/draw-png';
import { quotaCardFile } from '../../../data/quota-files';
import { getQuotaViews, type QuotaView } from '../../../data/quota-views';
import { wordsFor } from '../../../i18n';
import { inEachLanguage } from '../../../i18n/locales';

export async function getStaticPaths() {
  if (!(await canDrawHan())) return [];
  const views = await getQuotaViews();
  return inEachLanguage(views.map((view) => ({ params: { id: view.quota.id }, props: view })));
}

/** The card of one number in the size that link previews ask for. */
export const GET: APIRoute<QuotaView> = async ({ props, currentLocale }) => {
  const png = await drawPng(quotaCardFile(props, wordsFor(currentLocale)), 1);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
