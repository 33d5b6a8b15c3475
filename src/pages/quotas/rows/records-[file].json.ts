import type { APIRoute } from 'astro';
import { getQuotaRecords } from '#src/features/quotas/quota-rows.ts';
import type { QuotaRecord } from '#src/features/quotas/model/record.ts';

export async function getStaticPaths() {
  const files = await getQuotaRecords();
  return files.map((records, index) => ({ params: { file: String(index) }, props: { records } }));
}

/** The words of some quotas, in the order of the columns. */
export const GET: APIRoute<{ records: QuotaRecord[] }> = ({ props }) =>
  new Response(JSON.stringify(props.records), { headers: { 'content-type': 'application/json' } });
