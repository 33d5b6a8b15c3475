import type { APIRoute } from 'astro';
import { getChartFiles, type ChartFile } from '#src/features/indicators/chart-files.ts';
import { aboutData } from '#src/about-data.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { folderOf, LOCALES } from '#src/i18n/locales.ts';

export async function getStaticPaths() {
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

/** A chart as a file of its own, with its title, its notes and its styles. */
export const GET: APIRoute<ChartFile> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
