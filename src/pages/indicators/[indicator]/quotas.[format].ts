import type { APIRoute } from 'astro';
import { getIndicatorPages, type IndicatorPage } from '#src/features/indicators/indicator-pages.ts';
import { indicatorTable } from '#src/features/indicators/indicator-table.ts';
import { quotasToCsv, quotasToJson } from '#src/features/quotas/model/table-file.ts';

export async function getStaticPaths() {
  const pages = (await getIndicatorPages()).filter(({ quotas }) => quotas.length > 0);
  return ['csv', 'json'].flatMap((format) =>
    pages.map((page) => ({ params: { indicator: page.indicator.id, format }, props: page })),
  );
}

/** The quotas of one indicator; the file says that they are not all. */
export const GET: APIRoute<IndicatorPage> = async ({ props, params }) => {
  const { quotas, source } = await indicatorTable(props);
  const [write, type] =
    params['format'] === 'csv' ? [quotasToCsv, 'text/csv'] : [quotasToJson, 'application/json'];
  return new Response(write(quotas, source), { headers: { 'content-type': type } });
};
