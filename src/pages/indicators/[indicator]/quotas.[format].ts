import type { APIRoute } from 'astro';
import { DATA_LICENCE } from '#src/about-data.ts';
import { getQuotas } from '#src/corpus/corpus.ts';
import { getIndicatorPages, type IndicatorPage } from '#src/features/indicators/indicator-pages.ts';
import { quotasToCsv, quotasToJson } from '#src/features/quotas/model/table-file.ts';
import { addressOrPath, href } from '#src/site.ts';
import { DATA_VERSION } from '#src/version.ts';

export async function getStaticPaths() {
  const pages = (await getIndicatorPages()).filter(({ quotas }) => quotas.length > 0);
  return ['csv', 'json'].flatMap((format) =>
    pages.map((page) => ({ params: { indicator: page.indicator.id, format }, props: page })),
  );
}

/** The quotas of one indicator; the file says that they are not all. */
export const GET: APIRoute<IndicatorPage> = async ({ props, params }) => {
  const { id } = props.indicator;
  const isCsv = params['format'] === 'csv';
  const body = (isCsv ? quotasToCsv : quotasToJson)(
    props.quotas.map(({ quota }) => quota),
    {
      filter: `indicator=${id}`,
      total: (await getQuotas()).length,
      plans: props.plans.map(({ id: plan, status, level }) => ({ id: plan, status, level })),
      version: DATA_VERSION,
      url: addressOrPath(href(`/indicators/${id}/`)),
      licence: DATA_LICENCE,
    },
  );
  const type = isCsv ? 'text/csv' : 'application/json';
  return new Response(body, { headers: { 'content-type': type } });
};
