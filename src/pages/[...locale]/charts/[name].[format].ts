import type { APIRoute } from 'astro';
import { aboutData } from '#src/about-data.ts';
import { getSilenceMapFiles } from '#src/features/compare/silence-map-files.ts';
import { getChartFiles } from '#src/features/indicators/chart-files.ts';
import { canDrawHan, drawPng } from '#src/charts/draw-png.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { folderOf, LOCALES } from '#src/i18n/locales.ts';

interface Props {
  svg: string;
  [other: string]: unknown;
}

export async function getStaticPaths() {
  const formats = (await canDrawHan()) ? ['svg', 'png'] : ['svg'];
  const files = await Promise.all(
    LOCALES.map(async (locale) => {
      const messages = messagesFor(locale);
      const charts = [
        ...(await getChartFiles(messages, aboutData(messages))),
        ...(await getSilenceMapFiles(messages)),
      ];
      return charts.flatMap(({ name, svg }) =>
        formats.map((format) => ({
          params: { locale: folderOf(locale), name, format },
          props: { svg },
        })),
      );
    }),
  );
  return files.flat();
}

/** A chart as a file of its own, with its title, its notes and its styles; or as pixels. */
export const GET: APIRoute<Props, { name: string; format: string }> = async ({ props, params }) => {
  const isSvg = params.format === 'svg';
  const body = isSvg ? props.svg : await drawPng(props.svg, params.name);
  return new Response(body, { headers: { 'content-type': isSvg ? 'image/svg+xml' : 'image/png' } });
};
