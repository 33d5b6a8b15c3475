import { cacheDir } from 'astro:config/server';
import type { APIRoute } from 'astro';
import { type DrawPng, openAlbum } from '#src/charts/png/album.ts';
import { quotaCardFile } from '#src/features/quotas/quota-card.ts';
import { getQuotaViews } from '#src/features/quotas/quota-views.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { folderOf, LOCALES } from '#src/i18n/locales.ts';

interface Props {
  name: string;
  svg: string;
  drawPng: DrawPng;
  [other: string]: unknown;
}

export async function getStaticPaths() {
  const views = await getQuotaViews();
  const cards = LOCALES.flatMap((locale) =>
    views.map((view) => ({
      locale: folderOf(locale),
      name: view.quota.id,
      svg: quotaCardFile(view, messagesFor(locale)),
    })),
  );
  const drawPng = openAlbum(cards, new URL('pictures/', cacheDir));
  return cards.flatMap(({ locale, name, svg }) =>
    ['svg', 'png'].map((format) => ({
      params: { locale, id: name, format },
      props: { name, svg, drawPng },
    })),
  );
}

/** The card of one number, to share; as PNG in the size that link previews ask for. */
export const GET: APIRoute<Props> = async ({ props: { name, svg, drawPng }, params }) =>
  params['format'] === 'png'
    ? new Response(await drawPng({ name, svg }, 1), { headers: { 'content-type': 'image/png' } })
    : new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
