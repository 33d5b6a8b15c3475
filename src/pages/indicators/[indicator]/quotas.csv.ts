import type { APIRoute } from 'astro';
import { getIndicatorPages, type IndicatorPage } from '#src/features/indicators/indicator-pages.ts';
import { indicatorTable } from '#src/features/indicators/indicator-table.ts';
import { quotasToCsv } from '#src/features/quotas/model/table-file.ts';

export async function getStaticPaths() {
  const pages = await getIndicatorPages();
  return pages
    .filter(({ quotas }) => quotas.length > 0)
    .map((page) => ({ params: { indicator: page.indicator.id }, props: page }));
}

/** The quotas of one indicator; the file says that they are not all. */
export const GET: APIRoute<IndicatorPage> = async ({ props }) => {
  const { quotas, source } = await indicatorTable(props);
  return new Response(quotasToCsv(quotas, source), { headers: { 'content-type': 'text/csv' } });
};
