import type { APIRoute } from 'astro';
import { getPlans } from '#src/corpus/corpus.ts';
import { shadePlan } from '#src/features/reading/wording/shade-plan.ts';

export async function getStaticPaths() {
  const plans = await getPlans();
  return plans.map(({ id }) => ({ params: { plan: id } }));
}

/** Where the words of a plan are shared, for the reading page: fetched when wording is shaded. */
export const GET: APIRoute<object, { plan: string }> = async ({ params }) =>
  Response.json(await shadePlan(params.plan));
