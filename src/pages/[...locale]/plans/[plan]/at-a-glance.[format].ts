import { cacheDir } from 'astro:config/server';
import type { APIRoute } from 'astro';
import { type DrawPng, openAlbum } from '#src/charts/png/album.ts';
import { getGlanceFiles } from '#src/features/glance/glance-files.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { folderOf, LOCALES } from '#src/i18n/locales.ts';

interface Props {
  name: string;
  svg: string;
  drawPng: DrawPng;
  [other: string]: unknown;
}

/** Pixels to a px: 1080 across, as wide as the screens on which such pictures are read. */
const SCALE = 3;

export async function getStaticPaths() {
  const files = await Promise.all(
    LOCALES.map(async (locale) =>
      (await getGlanceFiles(messagesFor(locale))).map(({ plan, svg }) => {
        const name = `${plan}/at-a-glance`;
        return { locale: folderOf(locale), plan, name, svg };
      }),
    ),
  );
  const pictures = files.flat();
  const drawPng = openAlbum(pictures, new URL('pictures/', cacheDir));
  return pictures.flatMap(({ locale, plan, name, svg }) =>
    ['svg', 'png'].map((format) => ({
      params: { locale, plan, format },
      props: { name, svg, drawPng },
    })),
  );
}

/** The long picture of a plan as a file: a drawing, or pixels. */
export const GET: APIRoute<Props, { format: string }> = async ({ props, params }) => {
  const { name, svg, drawPng } = props;
  const isSvg = params.format === 'svg';
  const body = isSvg ? svg : await drawPng({ name, svg }, SCALE);
  return new Response(body, { headers: { 'content-type': isSvg ? 'image/svg+xml' : 'image/png' } });
};
