import type { APIRoute } from 'astro';
import { getChartFiles, type ChartFile } from '../../data/chart-files';
import { aboutData } from '../../data/about-data';
import { wordsFor } from '../../i18n';

export async function getStaticPaths() {
  const words = wordsFor(undefined);
  const files = await getChartFiles(words, aboutData(words));
  return files.map((file) => ({ params: { name: file.name }, props: file }));
}

/** A chart as a file of its own, with its title, its notes and its styles. */
export const GET: APIRoute<ChartFile> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
