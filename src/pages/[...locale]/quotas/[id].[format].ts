import type { APIRoute } from 'astro';
import { canDrawHan, drawPng } from '#src/charts/draw-png.ts';
import { quotaCardFile } from '#src/features/quotas/quota-card.ts';
import { getQuotaViews, type QuotaView } from '#src/features/quotas/quota-views.ts';
import { inEachLanguage } from '#src/i18n/locales.ts';

export async function getStaticPaths() {
  const views = await getQuotaViews();
  const formats = (await canDrawHan()) ? ['svg', 'png'] : ['svg'];
  const paths = formats.flatMap((format) =>
    views.map((view) => ({ params: { id: view.quota.id, format }, props: view })),
  );
  return inEachLanguage(paths);
}

/** The card of one number, to share; as PNG in the size that link previews ask for. */
export const GET: APIRoute<QuotaView> = async ({ props, params, locals }) => {
  const card = quotaCardFile(props, locals.messages);
  return params['format'] === 'png'
    ? new Response(await drawPng(card, props.quota.id, 1), {
        headers: { 'content-type': 'image/png' },
      })
    : new Response(card, { headers: { 'content-type': 'image/svg+xml' } });
};
