import { cacheDir } from 'astro:config/server';
import type { APIRoute } from 'astro';
import { aboutData } from '#src/about-data.ts';
import { type DrawPng, openAlbum } from '#src/charts/png/album.ts';
import { getAgencyFiles } from '#src/features/agencies/agency-files.ts';
import { getSilenceMapFiles } from '#src/features/compare/silence-map-files.ts';
import { getPlanBarsFiles } from '#src/features/home/plan-bars-drawing.ts';
import { getChartFiles } from '#src/features/indicators/chart-files.ts';
import { getLadderFiles } from '#src/features/indicators/ladder-files.ts';
import { getPlaceFiles } from '#src/features/places/place-files.ts';
import { getWeightFiles } from '#src/features/weight/weight-files.ts';
import { getWordingFiles } from '#src/features/wording/wording-files.ts';
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
      const charts = [
        ...(await getChartFiles(messages, aboutData(messages))),
        ...(await getPlanBarsFiles(messages)),
        ...(await getSilenceMapFiles(messages)),
        ...(await getWordingFiles(messages)),
        ...(await getLadderFiles(messages)),
        ...(await getPlaceFiles(messages)),
        ...(await getWeightFiles(messages)),
        ...(await getAgencyFiles(messages)),
      ];
      return charts.map((chart) => ({ ...chart, locale: folderOf(locale) }));
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
