import { cacheDir } from 'astro:config/server';
import type { APIRoute } from 'astro';
import { aboutData } from '#src/about-data.ts';
import { type DrawPng, openAlbum } from '#src/charts/png/album.ts';
import { chartFile } from '#src/charts/published-chart.ts';
import { getCharts } from '#src/layouts/charts.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { folderOf, LOCALES } from '#src/i18n/locales.ts';

interface Props {
  svg: string;
  drawPng: DrawPng;
  [other: string]: unknown;
}

export async function getStaticPaths() {
  const files = await Promise.all(
    LOCALES.map(async (locale) => {
      const messages = messagesFor(locale);
      return (await getCharts(messages)).map((chart) => ({
        ...chartFile(chart, messages, aboutData(messages, chart.path)),
        locale: folderOf(locale),
      }));
    }),
  );
  const charts = files.flat();
  const drawPng = openAlbum(charts, new URL('pictures/', cacheDir));
  return charts.flatMap(({ locale, name, svg }) =>
    ['svg', 'png'].map((format) => ({ params: { locale, name, format }, props: { svg, drawPng } })),
  );
}

/** A chart as a file of its own, with its title, its notes and its styles; or as pixels. */
export const GET: APIRoute<Props, { name: string; format: string }> = async ({ props, params }) => {
  const { svg, drawPng } = props;
  const isSvg = params.format === 'svg';
  const body = isSvg ? svg : await drawPng({ name: params.name, svg });
  return new Response(body, { headers: { 'content-type': isSvg ? 'image/svg+xml' : 'image/png' } });
};
