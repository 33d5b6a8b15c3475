import type { APIRoute } from 'astro';
import { addressesOfPairs, type PlanPair } from '#src/features/wording/pair/model/list-pairs.ts';
import { pairFile } from '#src/features/wording/pair/pair-file.ts';
import { getPairs } from '#src/features/wording/pair/pair-page.ts';

/** `/wording/mengjin-hebi.csv` beside `/wording/mengjin-hebi/`, the same for all languages. */
export async function getStaticPaths() {
  return addressesOfPairs(await getPairs())
    .filter(({ leadsOn }) => !leadsOn)
    .map(({ name, pair }) => ({ params: { pair: name }, props: { pair } }));
}

/** The shared runs of a pair, one row for each place. */
export const GET: APIRoute<{ pair: PlanPair }> = async ({ props }) =>
  new Response(await pairFile(props.pair), { headers: { 'content-type': 'text/csv' } });
