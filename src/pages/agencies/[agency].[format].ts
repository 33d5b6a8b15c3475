import type { APIRoute } from 'astro';
import { allAgencies } from '#src/corpus/codebook-names.ts';
import { agencyCsv, agencyJson } from '#src/features/agencies/agency-file.ts';

/** `/agencies/health.json` beside `/agencies/health/`, the same for all languages. */
export const getStaticPaths = () =>
  allAgencies.flatMap(({ id }) =>
    ['csv', 'json'].map((format) => ({ params: { agency: id, format } })),
  );

/** The entries of one body in the lists of all plans. */
export const GET: APIRoute<never, { agency: string; format: string }> = ({ params }) => {
  const isCsv = params.format === 'csv';
  const body = isCsv ? agencyCsv(params.agency) : agencyJson(params.agency);
  const type = isCsv ? 'text/csv' : 'application/json';
  return new Response(body, { headers: { 'content-type': type } });
};
