import type { APIRoute } from 'astro';
import { aboutData } from '../../data/about-data';
import { getChartFiles, type ChartFile } from '../../data/chart-files';
import { canDrawHan, drawPng } from '../../data/draw-png';
import { wordsFor } from '../../i18n';

export async function getStaticPaths() {
  if (!(await canDrawHan())) return [];
  const words = wordsFor(undefined);
  const files = await getChartFiles(words, aboutData(words));
  return files.map((file) => ({ params: { name: file.name }, props: file }));
}

/** A chart as pixels, for programs that take no SVG. */
export const GET: APIRoute<ChartFile> = async ({ props }) =>
  new Response(await drawPng(props.svg), { headers: { 'content-type': 'image/png' } });
