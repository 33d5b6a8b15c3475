import type { APIRoute } from 'astro';
import { aboutData } from '#src/about-data.ts';
import { getChartFiles, type ChartFile } from '#src/features/indicators/chart-files.ts';
import { canDrawHan, drawPng } from '#src/charts/draw-png.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { folderOf, LOCALES } from '#src/i18n/locales.ts';

export async function getStaticPaths() {
  if (!(await canDrawHan())) return [];
  const files = await Promise.all(
    LOCALES.map(async (locale) => {
      const messages = messagesFor(locale);
      const charts = await getChartFiles(messages, aboutData(messages));
      return charts.map((file) => ({
        params: { locale: folderOf(locale), name: file.name },
        props: file,
      }));
    }),
  );
  return files.flat();
}

/** A chart as pixels, for programs that take no SVG. */
export const GET: APIRoute<ChartFile> = async ({ props }) =>
  new Response(await drawPng(props.svg, props.name), { headers: { 'content-type': 'image/png' } });
