import type { APIRoute } from 'astro';
import { aboutData } from '../../../data/about-data';
import { getChartFiles, type ChartFile } from '../../../data/chart-files';
import { canDrawHan, drawPng } from '../../../data/draw-png';
import { wordsFor } from '../../../i18n';
import { folderOf, LOCALES } from '../../../i18n/locales';

export async function getStaticPaths() {
  if (!(await canDrawHan())) return [];
  const files = await Promise.all(
    LOCALES.map(async (locale) => {
      const words = wordsFor(locale);
      const charts = await getChartFiles(words, aboutData(words));
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
  new Response(await drawPng(props.svg), { headers: { 'content-type': 'image/png' } });
