import { cacheDir } from 'astro:config/server';
import type { APIRoute } from 'astro';
import { type DrawPng, openAlbum } from '#src/charts/png/album.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { folderOf, LOCALES } from '#src/i18n/locales.ts';
import { cardFile } from '#src/layouts/cards/card-file.ts';
import { cardName, getSiteCards } from '#src/layouts/cards/site-cards.ts';

interface Props {
  svg: string;
  drawPng: DrawPng;
  [other: string]: unknown;
}

export async function getStaticPaths() {
  const cards = await Promise.all(
    LOCALES.map(async (locale) => {
      const messages = messagesFor(locale);
      const all = await getSiteCards(messages);
      return Promise.all(
        all.map(async (card) => ({
          locale: folderOf(locale),
          name: cardName(card.page),
          svg: await cardFile(card, messages),
        })),
      );
    }),
  );
  const drawPng = openAlbum(cards.flat(), new URL('pictures/', cacheDir));
  return cards.flat().map(({ locale, name, svg }) => ({
    params: { locale, name },
    props: { svg, drawPng },
  }));
}

/** The picture that a link to a page shows, in the size that link previews ask for. */
export const GET: APIRoute<Props, { name: string }> = async ({ props, params }) => {
  const png = await props.drawPng({ name: params.name, svg: props.svg }, 1);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
